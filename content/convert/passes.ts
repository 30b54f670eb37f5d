import type { z } from 'zod';
import type { LocalizedText, Pass } from '../model/index.ts';
import { toNamedContact } from './contacts.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import type { Reader } from './library.ts';
import { entitlementOf } from './pass-entitlements.ts';
import { openQuestions } from './pass-questions.ts';
import { fromSources, toSource } from './sources.ts';
import { doubts } from './status.ts';
import { areaWords, meaning, meanings, passKindWords } from './vocab.ts';

type Fact = FactFiles['passes'][number];
type PassRecord = z.infer<typeof Pass>;

const priceUnknown: LocalizedText = {
  nl: 'De prijs vonden we niet.',
  en: 'We did not find the price.',
  tr: 'Fiyatı bulamadık.',
  ar: 'لم نجد السعر.',
};

function worksHere(
  { active_in_den_haag }: Fact,
  municipalities: PassRecord['municipalities'],
): PassRecord['inTheHague'] {
  if (active_in_den_haag === 'unknown') return 'unknown';
  return municipalities.some((place) => place === 'denhaag' || place === 'netherlands') ? 'yes' : 'no';
}

/** The facts that may be shown; `texts` gathers their languages and `notes` tells what was left out. */
function toFacts(fact: Fact, library: Context['library'], notes: string[], readers: Reader[]): PassRecord['facts'] {
  return fact.facts.flatMap(({ id, fact_nl, year, confidence, sources }) => {
    if (confidence === 'low') {
      notes.push(`Weggelaten, want de bron is zwak: ‘${fact_nl}’`);
      return [];
    }
    const texts = readerOf(library, `passes.${fact.id}.facts`, year === null ? null : String(year), true);
    readers.push(texts);
    const text = texts.text(id);
    return text ? [{ id, text, year, sources: sources.map(toSource) }] : [];
  });
}

/** The pass of a fact. Passes of other cities are examples for policy, so they stay drafts. */
export function toPass(fact: Fact, { library }: Context): Converted<PassRecord> {
  const where = (field: string) => ({ file: 'passes', record: fact.id, field });
  const texts = readerOf(library, `passes.${fact.id}`);
  const readers = [texts];
  const notes = doubts(fact);
  const municipalities = meanings(areaWords, fact.area, where('area'));
  const inTheHague = worksHere(fact, municipalities);
  if (inTheHague === 'no')
    notes.push('Deze pas is van een andere stad. Hij staat hier als voorbeeld, niet voor de site.');
  const live = notes.length === 0;
  notes.push(...meanings(openQuestions, fact.open_questions, where('open_questions')));

  const record: Omit<PassRecord, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    name: fact.name,
    kind: meaning(passKindWords, fact.kind, where('kind')),
    municipalities,
    inTheHague,
    who: texts.required('who'),
    incomeRule: texts.text('incomeRule'),
    cost: texts.text('cost') ?? priceUnknown,
    benefits: texts.list('benefits'),
    howToApply: texts.list('howToApply'),
    decisionTime: texts.text('decisionTime'),
    students: texts.text('students'),
    entitlement: entitlementOf(fact),
    contact: toNamedContact(fact.contact),
    postal: fact.contact?.['postal'] ?? null,
    tiers: [],
    facts: toFacts(fact, library, notes, readers),
  };
  const textState = readers.map((reader) => reader.states()).reduce(worst);
  return { record: { ...record, textState }, live, notes: [...notes, ...readers.flatMap((reader) => reader.notes)] };
}

/** One state for a record that is read in parts: missing in a part is missing in the whole. */
function worst(a: PassRecord['textState'], b: PassRecord['textState']): PassRecord['textState'] {
  const missing = Object.entries(b).filter(([, state]) => state === 'missing');
  return { ...a, ...Object.fromEntries(missing) };
}
