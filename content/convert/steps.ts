import type { z } from 'zod';
import type { Ages, Price, RouteStep } from '../model/index.ts';
import { toAges } from './ages.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import { keepLive, organisationProviders, stepProviders } from './links.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { admissionWords, disciplineWords, districtWords, meaning, meanings, stageWords } from './vocab.ts';

type Step = z.infer<typeof RouteStep>;

/** Free only when the note begins with it and does not go on with "or". */
export const priceOf = (note: string | null): Price =>
  note && /^Gratis\b(?! of\b)/u.test(note) ? { kind: 'free' } : { kind: 'unknown' };

/** Where the note of a fact says more about how one gets in than its type does. */
const admissionNotes: Record<string, Step['admission']['kind']> = {
  'Inschrijven na een proefles.': 'trial',
  'Gekozen door de docenten.': 'nomination',
};

type Entry = Pick<Step, 'stage'> & { ages: Pick<Ages, 'groups' | 'max'>; admission: Pick<Step['admission'], 'kind'> };

/**
 * Who else finds a way in, as far as the facts say. Starting late: people over 60 are named, or adults are welcome
 * where one need not know anything yet. Back after years: adults may join a group without being chosen.
 */
export function entrancesOf({ stage, ages: { groups, max }, admission: { kind } }: Entry): Step['entrances'] {
  const isForAdults = groups.includes('adults') && max === null;
  const isFree = kind === 'open' || kind === 'registration' || kind === 'trial';
  return [
    ...(groups.includes('seniors') || (isForAdults && isFree && stage === 'discover') ? ['sixtyPlus' as const] : []),
    ...(isForAdults && isFree && stage === 'deepen' ? ['returner' as const] : []),
  ];
}

/** The route step of a fact. */
export function toStep(fact: FactFiles['routes'][number], { library, live }: Context): Converted<Step> {
  const where = (field: string) => ({ file: 'routes', record: fact.id, field });
  const texts = readerOf(library, `steps.${fact.id}`);
  const notes = doubts(fact);
  const providers = stepProviders[fact.id] ?? meaning(organisationProviders, fact.organisation, where('organisation'));

  const ages = toAges(fact.ages, texts.text('ages'), where('ages.text_nl'), notes);
  const stage = meaning(stageWords, fact.stage, where('stage'));
  const kind =
    admissionNotes[fact.admission.note_nl ?? ''] ??
    meaning(admissionWords, fact.admission.type, where('admission.type'));

  const record: Omit<Step, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    title: texts.required('title'),
    disciplines: meanings(disciplineWords, fact.disciplines, where('disciplines')),
    stage,
    organisation: fact.organisation,
    providers: keepLive(providers, live.providers, notes),
    summary: texts.required('summary'),
    ages,
    entrances: entrancesOf({ stage, ages, admission: { kind } }),
    admission: { kind, on: null, note: texts.text('admission') },
    price: priceOf(fact.cost_note_nl),
    priceNote: texts.text('price'),
    district: fact.district === null ? null : meaning(districtWords, fact.district, where('district')),
    next: keepLive(fact.next_step_ids, live.steps, notes),
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...notes, ...texts.notes],
  };
}
