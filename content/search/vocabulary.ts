import { disciplines, districts, keysOf, neighbourhoods, postcodes } from '../model/index.ts';
import type { Pass, Term } from '../model/index.ts';
import type { Concept, Vocabulary } from './types.ts';
import { list } from './words/concept.ts';
import kin from './words/kin.json' with { type: 'json' };
import { passNames } from './words/passes.ts';
import { districtNames, otherNames } from './words/places.ts';
import themes from './words/themes.json' with { type: 'json' };

// Terms that are the whole art form: who types "muziekles" asks for music.
const wholes: Record<string, keyof typeof disciplines> = {
  muziek: 'music',
  muziekles: 'music',
  instrument: 'music',
  zang: 'singing',
  dans: 'dance',
  theater: 'theatre',
  'beeldende-kunst': 'visual',
  film: 'photofilm',
  schrijven: 'writing',
  circus: 'circus',
  media: 'media',
  erfgoed: 'heritage',
};

/** The broad art forms, with the words of the terms that mean the same. */
export const disciplineConcepts = (terms: Term[]): Concept[] =>
  keysOf(disciplines).map((key) => {
    const same = terms.filter(({ slug }) => wholes[slug] === key).map(termConcept);
    return same.reduce<Concept>(
      (all, { labels, synonyms = {}, misspellings = {} }) => ({
        ...all,
        synonyms: Object.fromEntries(
          (['nl', 'en', 'tr', 'ar'] as const).map((language) => [
            language,
            [...(all.synonyms?.[language] ?? []), labels[language] ?? [], synonyms[language] ?? []].flat(),
          ]),
        ),
        misspellings: Object.fromEntries(
          (['nl', 'en', 'tr', 'ar'] as const).map((language) => [
            language,
            [...(all.misspellings?.[language] ?? []), ...(misspellings[language] ?? [])],
          ]),
        ),
      }),
      { type: 'discipline', key, labels: disciplines[key] },
    );
  });

const termConcept = ({ slug, name, synonyms, misspellings, discipline }: Term): Concept => ({
  type: 'term',
  key: slug,
  labels: name,
  synonyms,
  misspellings,
  ...(discipline && { within: discipline }),
});

/** Instruments, genres and traditions, and other terms that `used` names. */
export const termConcepts = (terms: Term[], used: ReadonlySet<string> = new Set()): Concept[] =>
  terms
    .filter(({ slug, category }) => ['art', 'instrument', 'tradition'].includes(category) || used.has(slug))
    .map(termConcept);

// Names of two places in one: "Geuzen- en Statenkwartier", "Mariahoeve en Marlot".
const namesIn = (name: string): string[] =>
  name.includes('-') && name.includes(' en ')
    ? [name]
    : // "Meer en Bos" is one name: a short word means no place on its own.
      [name, ...name.split(/ en (?!.{1,4}$)/u)];

const withoutQuarter = (name: string): string[] => {
  const short = name.replace(/(?:kwartier|buurt|wijk)$/u, '');
  return short.length >= 5 && short !== name ? [name, short] : [name];
};

/** Districts and neighbourhoods. The key of a neighbourhood is its name. */
export const placeConcepts = (): Concept[] => [
  ...keysOf(districts).map((key): Concept => ({
    type: 'district',
    key,
    labels: districts[key],
    synonyms: {
      nl: list(districtNames[key] ?? ''),
    },
  })),
  ...neighbourhoods.map(({ name, aliases, parts, district }): Concept => ({
    type: 'neighbourhood',
    key: name,
    labels: { nl: name, en: name, tr: name, ar: name },
    synonyms: { nl: [...namesIn(name), ...aliases, ...parts].flatMap(withoutQuarter).concat(otherNames(name)) },
    within: district,
  })),
];

/** Passes by slug and name, with what people call them. */
export const passConcepts = (passes: Pick<Pass, 'slug' | 'name'>[]): Concept[] =>
  passes.map(({ slug, name }) => ({
    type: 'pass',
    key: slug,
    labels: { nl: name, en: name, tr: name, ar: name },
    synonyms: { nl: passNames(slug) },
  }));

/** What people look for that is several things at once, or a kind of page: company, work for the hands, grants. */
const themeConcepts = (): Concept[] =>
  themes.map(({ key, labels, words, means }) => ({
    type: 'theme',
    key,
    labels,
    means,
    synonyms: Object.fromEntries(Object.entries(words).map(([language, phrases]) => [language, list(phrases)])),
  }));

/** All that the words of visitors can mean in the product: the vocabulary of the model, the places, and the editors' terms. */
export const vocabularyOf = (
  { terms, passes }: { terms: Term[]; passes: Pick<Pass, 'slug' | 'name'>[] },
  used?: ReadonlySet<string>,
): Vocabulary => ({
  concepts: [
    ...disciplineConcepts(terms),
    ...termConcepts(terms, used).filter(({ key }) => !(key in wholes)),
    ...placeConcepts(),
    ...passConcepts(passes),
    ...themeConcepts(),
  ],
  kin: kin.map((group) => group.split(' ')),
  points: Object.fromEntries(Object.entries(postcodes).map(([code, { centroid }]) => [code, centroid])),
});

/** The discipline that a term stands for as a whole; null for all others. */
export const wholeOf = (term: string): string | null => wholes[term] ?? null;
