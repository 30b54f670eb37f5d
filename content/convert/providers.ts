import type { Provider } from '../model/index.ts';
import { toPlaceList } from './addresses.ts';
import { toAges } from './ages.ts';
import { toContact } from './contacts.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf } from './library.ts';
import { toPassRules } from './pass-rules.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { kindTerms, traditionTerms } from './term-words.ts';
import {
  accessWords,
  disciplineWords,
  languageWords,
  levelWords,
  meaning,
  meanings,
  providerKindWords,
} from './vocab.ts';

type Fact = FactFiles['providers'][number];

/** The provider of a fact. */
export function toProvider(fact: Fact, { library, places }: Context): Converted<Provider> {
  const where = (field: string) => ({ file: 'providers', record: fact.id, field });
  const texts = readerOf(library, `providers.${fact.id}`);
  const notes = doubts(fact);
  if (fact.note_nl) notes.push(fact.note_nl);
  const said = fact.accessibility_nl ? meaning(accessWords, fact.accessibility_nl, where('accessibility_nl')) : null;
  if (said) notes.push(said.note);

  const record: Omit<Provider, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    name: fact.name,
    kind: meaning(providerKindWords, fact.kind, where('kind')),
    disciplines: meanings(disciplineWords, fact.disciplines, where('disciplines')),
    terms: [
      ...new Set([
        ...(kindTerms[fact.kind] ?? []),
        ...meanings(traditionTerms, [...fact.tags, ...fact.traditions], where('traditions')).flat(),
      ]),
    ],
    summary: texts.required('summary'),
    description: texts.rich('description'),
    places: toPlaceList(fact, 'providers', places, notes),
    contact: toContact(fact, notes),
    ages: toAges(fact.ages, texts.text('ages'), where('ages.text_nl'), notes),
    levels: meanings(levelWords, fact.levels, where('levels')),
    languages: meanings(languageWords, fact.languages, where('languages')),
    dutchNeeded: said?.dutchNeeded ?? 'unknown',
    passRules: toPassRules(fact, texts, notes),
    access: said?.access ?? {},
    anchor: fact.is_culture_anchor,
    mark: null,
    image: null,
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...notes, ...texts.notes],
  };
}
