import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open.ts';
import type { Concept, Filters, SearchRecord } from './types.ts';
import { placeConcepts } from './vocabulary.ts';

const arts = ['gitaar', 'ballet', 'koor', 'toneel'];
const concepts: Concept[] = arts.map((key) => ({ type: 'term', key, within: 'music', labels: { nl: key } }));
const district = fc.constantFrom('laak', 'centrum', 'escamp');
const day = fc.constantFrom('monday', 'friday', 'sunday');
const record = fc.record({
  term: fc.constantFrom(...arts),
  districts: fc.array(district, { maxLength: 2 }),
  days: fc.array(day, { maxLength: 2 }),
  free: fc.boolean(),
  words: fc.constantFrom('Samen op zondag', 'De eerste stap', 'Vrijdagclub', ''),
});
const records = fc.array(record, { maxLength: 12 }).map((list) =>
  list.map(({ term, districts, days, free, words }, at): SearchRecord => ({
    id: `${at}`,
    kind: 'activity',
    title: `${words} ${at}`,
    facts: { terms: [term], districts, days, price: { kind: free ? 'free' : 'paid' } },
  })),
);
const engineOf = (list: SearchRecord[], vocabulary = concepts) =>
  openIndex(buildIndex(list, 'nl', { concepts: [...vocabulary, ...placeConcepts()] }));

const naughty = [
  '',
  ' ',
  'undefined',
  '__proto__',
  'constructor',
  'null',
  '\0',
  '<script>alert(1)</script>',
  "'; DROP TABLE terms;--",
  '\u202Eabc\u202C',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\uD800',
  'ا'.repeat(300),
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '%00%n%s',
  '((((((((((',
  'a'.repeat(10_000),
  'gitaar '.repeat(2000),
  '１２３',
  '٧ سنوات',
];

describe('search', () => {
  const engine = engineOf([{ id: 'a', kind: 'activity', title: 'Gitaar', facts: { terms: ['gitaar'] } }]);
  it.each(naughty)('never throws on %j', (query) => {
    expect(engine.search(query).hits.length).toBeLessThanOrEqual(1);
  });
  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const { hits, understood } = engine.search(query);
        return hits.length <= 1 && understood.every(({ span: [from, until] }) => from <= until);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...arts), (list, query) => {
        expect(engineOf(list).search(query)).toEqual(engineOf(list).search(query));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
  it('finds no less when a term gets another synonym', () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(...arts),
        fc.constantFrom(...arts, 'stap', 'kwinkeleren'),
        (list, query, synonym) => {
          const more = concepts.map((concept) =>
            concept.key === query ? { ...concept, synonyms: { nl: [synonym] } } : concept,
          );
          const after = new Set(
            engineOf(list, more)
              .search(query)
              .hits.map(({ id }) => id),
          );
          return engineOf(list)
            .search(query)
            .hits.every(({ id }) => after.has(id));
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
  it('does not mind in which order filters were chosen', () => {
    const filters = fc.record({
      district: fc.array(district, { maxLength: 2 }),
      day: fc.array(day, { maxLength: 2 }),
      price: fc.subarray(['free']),
    });
    fc.assert(
      fc.property(records, filters, (list, chosen) => {
        const reversed = Object.fromEntries(Object.entries(chosen).reverse()) as Filters;
        const search = (by: Filters) =>
          engineOf(list)
            .search('', by)
            .hits.map(({ id }) => id);
        expect(search(reversed)).toEqual(search(chosen));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
