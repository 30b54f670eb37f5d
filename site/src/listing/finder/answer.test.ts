import { openIndex } from '@kunstwijzer/content/search';
import { buildIndex, vocabularyOf } from '@kunstwijzer/content/search/build';
import { describe, expect, it } from 'vitest';
import { nobody } from '../../visitor/visitor.ts';
import type { Entry } from '../entry.ts';
import { everything } from '../scope.ts';
import { answer, idOf } from './answer.ts';
import type { Library } from './answer.ts';
import type { Question } from './protocol.ts';

const entry = (kind: Entry['kind'], slug: string, title: string, more: Partial<Entry> = {}): Entry => ({
  kind,
  slug,
  url: `/nl/${slug}/`,
  title: { text: title },
  icon: 'spark',
  facets: {},
  ...more,
});
const paid = (amount: number) => ({
  price: { kind: 'paid' as const, amount, currency: 'EUR' as const, per: 'lesson' as const },
  passRules: [],
});
const entries = [
  entry('activity', 'dans-laak', 'Dansles in Laak', {
    facets: { disciplines: ['dance'], districts: ['laak'], ages: [[6, 12]] },
    offer: paid(1000),
  }),
  entry('activity', 'dans-escamp', 'Dansles in Escamp', {
    facets: { disciplines: ['dance'], districts: ['escamp'], ages: [] },
    offer: { ...paid(2000), passRules: [{ pass: 'ooievaarspas', accepted: 'yes', benefit: { kind: 'free' } }] },
  }),
  entry('event', 'dans-voorbij', 'Dansavond', { next: '2026-11-01T20:00', facets: { disciplines: ['dance'] } }),
  entry('event', 'festival', 'Dansfestival', { next: '2026-11-20T20:00', last: '2026-11-22', facets: {} }),
  entry('space', 'zaal', 'Zaal', { facets: { districts: ['laak'], uses: ['rehearsal'] } }),
];
const points: Record<string, { lat: number; lon: number }> = {
  'activity/dans-laak': { lat: 52.06, lon: 4.32 },
  'activity/dans-escamp': { lat: 52.05, lon: 4.27 },
};
const index = buildIndex(
  entries.map((each) => ({
    id: idOf(each),
    kind: each.kind,
    title: each.title.text,
    facts: { ...(each.facets as object), ...(points[idOf(each)] && { point: points[idOf(each)] }) },
  })),
  'nl',
  { ...vocabularyOf({ terms: [], passes: [] }), points: { 2544: { lat: 52.05, lon: 4.27 } } },
);
const library: Library = {
  engine: openIndex(index),
  cards: new Map(entries.map((each) => [idOf(each), each])),
};
const question: Question = {
  q: 'dansles',
  choices: {},
  sort: 'best',
  postcode: '',
  kinds: ['activity', 'event', 'space'],
  scope: everything,
  visitor: nobody,
  today: '2026-11-23',
  limit: 24,
  ways: [],
};
const ask = (more: Partial<Question>) => answer(library, { ...question, ...more });
const slugs = (cards: { entry: Entry }[]) => cards.map(({ entry: { slug } }) => slug);

describe('answer', () => {
  it('keeps what we do not know apart from what is so', () => {
    const { sure, maybe } = ask({ choices: { age: ['children'] } });
    expect([slugs(sure), slugs(maybe)]).toEqual([['dans-laak'], ['dans-escamp']]);
  });
  it('leaves out what is over, and other kinds than the page is about', () => {
    expect(slugs(ask({ q: 'dans' }).sure)).not.toContain('dans-voorbij');
    expect(ask({ kinds: ['space'] }).totals.sure).toBe(0);
  });
  it('stays within the list of the page', () => {
    expect(slugs(ask({ scope: { discipline: null, district: 'laak' } }).sure)).toEqual(['dans-laak']);
  });
  it('puts the cheapest for this visitor first', () => {
    expect(slugs(ask({ sort: 'cheapest' }).sure)[0]).toBe('dans-laak');
    const visitor = { ...nobody, passes: [{ pass: 'ooievaarspas', tier: null }] };
    expect(slugs(ask({ sort: 'cheapest', visitor }).sure)[0]).toBe('dans-escamp');
  });
  it('puts the nearest to a postcode first, and says how far', () => {
    const { sure, place } = ask({ sort: 'nearest', postcode: '2544 AB' });
    expect(place).toEqual({ lat: 52.05, lon: 4.27 });
    expect(slugs(sure)[0]).toBe('dans-escamp');
    expect(sure[0]?.km).toBeLessThan(0.2);
    expect(sure[1]?.km).toBeGreaterThan(2);
  });
  it('shows no more cards than asked, and counts them all', () => {
    const { sure, totals } = ask({ limit: 1 });
    expect([sure.length, totals.sure]).toEqual([1, 2]);
  });
  it('counts invented examples apart', () => {
    expect(ask({}).examples).toEqual({ sure: 0, maybe: 0 });
    const invented = new Map([...library.cards].map(([id, card]) => [id, { ...card, example: true as const }]));
    const { totals, examples } = answer({ ...library, cards: invented }, question);
    expect(examples).toEqual({ sure: totals.sure, maybe: totals.maybe });
  });
  it('gives what is not quite as asked only beside all that is', () => {
    expect(slugs(ask({ q: 'dansles in laak' }).near)).toEqual(['dans-escamp']);
    const { maybe, totals } = ask({ choices: { age: ['children'] }, limit: 0 });
    expect([maybe, totals]).toEqual([[], { sure: 1, maybe: 1, near: 0 }]);
  });
  it('shows what takes several days until the last of them', () => {
    expect(slugs(ask({ q: '', kinds: ['event'], today: '2026-11-22' }).sure)).toEqual(['festival']);
    expect(slugs(ask({ q: '', kinds: ['event'], today: '2026-11-23' }).sure)).toEqual([]);
  });
  it('counts other questions only when there is nothing', () => {
    const ways = [{ q: 'dansles', choices: {} }];
    expect(ask({ ways }).ways).toEqual([]);
    expect(ask({ q: 'dansles', choices: { district: ['loosduinen'] }, ways }).ways).toEqual([2]);
  });
  it('knows rooms by their use, with counts', () => {
    const rooms = ask({ q: '', kinds: ['space'], choices: { use: ['rehearsal'] } });
    expect([slugs(rooms.sure), rooms.facets.use]).toEqual([['zaal'], { rehearsal: 1 }]);
    expect(ask({ q: '', kinds: ['space'], choices: { use: ['meeting'] } }).totals.sure).toBe(0);
  });
});

it.each([
  ['2544', true],
  [' 2544 ab', true],
  ['1012', false],
  ['25', false],
  ['', false],
])('placeOf(%j)', (postcode, known) => {
  expect(library.engine.placeOf(postcode) !== null).toBe(known);
});
