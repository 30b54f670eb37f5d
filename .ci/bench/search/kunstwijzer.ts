import { districts, keysOf } from '@kunstwijzer/content/model';
import { openIndex } from '@kunstwijzer/content/search';
import type { Concept, Engine, Index, SearchRecord, Vocabulary } from '@kunstwijzer/content/search';
import {
  buildIndex,
  disciplineConcepts,
  enrich,
  passConcepts,
  placeConcepts,
  termConcepts,
} from '@kunstwijzer/content/search/build';
import { seed } from '@kunstwijzer/content/seed';
import type { CollectionRecord, SearchLocale, Taxonomy } from './collection.ts';

/* Our own engine as an adapter of the judged collection: its records as search records, its taxonomy as vocabulary. */

const dayKeys = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};
const oursOfPass: Record<string, string> = { jeugdfonds: 'jeugdfonds-sport-cultuur' };

const districtKey = (name: string) => keysOf(districts).find((key) => districts[key].nl === name) ?? name;

/** A record of the collection as the search knows records. What its makers left open is an empty list. */
function toSearchRecord(record: CollectionRecord): SearchRecord {
  const { ageMin, ageMax, price, level, audienceFlags } = record;
  const placed = record.neighbourhood !== '';
  return {
    id: record.id,
    kind: record.kind,
    title: record.title,
    ...(record.provider !== '' && { provider: record.provider }),
    tags: record.tags,
    text: record.summary,
    facts: {
      disciplines: record.family ? [record.family] : [],
      terms: record.disciplineIds,
      ...(record.kind !== 'pass' && { ages: ageMin === null || ageMax === null ? [] : [[ageMin, ageMax]] }),
      ...(placed && { districts: [districtKey(record.district)], neighbourhood: record.neighbourhood }),
      days: record.dayIds.flatMap((day) => dayKeys[day as keyof typeof dayKeys] ?? []),
      passes: Object.fromEntries(record.passIds.map((pass) => [pass, 'yes' as const])),
      price:
        price === null
          ? { kind: 'unknown' }
          : price === 0 && record.kind !== 'pass'
            ? { kind: 'free' }
            : { kind: 'paid', cents: price * 100 },
      levels: level === 'any' ? ['beginner', 'experienced'] : [level === 'advanced' ? 'experienced' : level],
      audiences: audienceFlags.filter((flag) => flag !== 'accessible'),
      access: audienceFlags.includes('accessible') ? { stepFree: 'yes' } : {},
    },
  };
}

/** The taxonomy as our vocabulary: its names, with the words that the editors' terms have for the same things. */
function toVocabulary(taxonomy: Taxonomy): Vocabulary {
  const { terms } = seed.published;
  const named = (
    type: Concept['type'],
    { id, labels, family }: { id: string; labels: Concept['labels']; family?: string },
  ): Concept => ({
    type,
    key: id,
    labels,
    ...(family !== undefined && { within: family }),
  });
  const passes = taxonomy.passes.map(({ id, labels }): Concept => {
    const [ours] = passConcepts([{ slug: oursOfPass[id] ?? id, name: labels.nl ?? id }]);
    return { ...named('pass', { id, labels }), synonyms: ours?.synonyms };
  });
  return {
    concepts: [
      ...enrich(
        taxonomy.families.map((family) => named('discipline', family)),
        disciplineConcepts(terms),
      ),
      ...enrich(
        taxonomy.disciplines.map((each) => named('term', each)),
        termConcepts(terms),
      ),
      ...placeConcepts(),
      ...passes,
    ],
  };
}

type Adapted = { search: (query: string) => string[]; serialise: () => string };

const adapted = (index: Index, engine: Engine): Adapted => ({
  search: (query) => engine.search(query).hits.map(({ id }) => id),
  serialise: () => JSON.stringify(index),
});

function createEngine(
  records: CollectionRecord[],
  locale: SearchLocale,
  { taxonomy }: { taxonomy: Taxonomy },
): Adapted {
  const index = buildIndex(records.map(toSearchRecord), locale, toVocabulary(taxonomy));
  return adapted(index, openIndex(index));
}

function load(text: string): Adapted {
  const index = JSON.parse(text) as Index;
  return adapted(index, openIndex(index));
}

export default { name: 'Kunstwijzer', createEngine, load };
