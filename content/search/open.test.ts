import { describe, expect, it } from 'vitest';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open.ts';
import type { SearchRecord, Vocabulary } from './types.ts';
import { placeConcepts } from './vocabulary.ts';

const vocabulary: Vocabulary = {
  concepts: [
    { type: 'discipline', key: 'dance', labels: { nl: 'Dans', en: 'Dance', tr: 'Dans', ar: 'رقص' } },
    { type: 'discipline', key: 'music', labels: { nl: 'Muziek', en: 'Music', tr: 'Müzik', ar: 'موسيقى' } },
    {
      type: 'term',
      key: 'ballet',
      within: 'dance',
      labels: { nl: 'ballet', en: 'ballet', tr: 'bale', ar: 'باليه' },
    },
    {
      type: 'term',
      key: 'volksdans',
      within: 'dance',
      labels: { nl: 'volksdans', en: 'folk dance', tr: 'halk dansı', ar: 'الرقص الشعبي' },
    },
    { type: 'term', key: 'gitaar', within: 'music', labels: { nl: 'gitaar', en: 'guitar', tr: 'gitar', ar: 'غيتار' } },
    ...placeConcepts(),
  ],
};

const records: SearchRecord[] = [
  {
    id: 'ballet-laak',
    kind: 'activity',
    title: 'Ballet op woensdag',
    provider: 'Dansschool De Ooievaar',
    facts: {
      disciplines: ['dance'],
      terms: ['ballet'],
      ages: [[6, 9]],
      districts: ['laak'],
      days: ['wednesday'],
      price: { kind: 'free' },
    },
  },
  {
    id: 'ballet-centrum',
    kind: 'activity',
    title: 'Ballet voor volwassenen',
    provider: 'Dansschool De Ooievaar',
    facts: { disciplines: ['dance'], terms: ['ballet'], ages: [[18, 99]], districts: ['centrum'], days: [] },
  },
  {
    id: 'gitaar',
    kind: 'activity',
    title: 'Eerste akkoorden',
    provider: 'Snarenhuis',
    facts: { disciplines: ['music'], terms: ['gitaar'], ages: [], districts: ['escamp'], price: { kind: 'unknown' } },
  },
  {
    id: 'volksdans',
    kind: 'provider',
    title: 'Om de meiboom',
    facts: { disciplines: ['dance'], terms: ['volksdans'], ages: [], districts: ['escamp'] },
  },
];

const engine = openIndex(buildIndex(records, 'nl', vocabulary));
const ids = (query: string) => engine.search(query).hits.map(({ id }) => id);

describe('search', () => {
  it('reads age, place, day and price out of a question', () => {
    const { hits, understood, full } = engine.search('waar kan mijn dochter van 7 gratis op ballet in Laak, woensdag');
    expect(hits[0]).toMatchObject({ id: 'ballet-laak', misses: [], sure: true });
    expect(full).toBe(1);
    expect(understood.map(({ type, value }) => `${type} ${value}`)).toEqual(
      expect.arrayContaining(['age 7', 'price free', 'term ballet', 'district laak', 'day wednesday']),
    );
  });
  it.each(['gitaarles', 'guitarles', 'gitar kursu', 'دروس الغيتار', 'GİTAR'])('finds the guitar with %s', (query) => {
    expect(ids(query)[0]).toBe('gitaar');
  });
  it.each(['folkdance', 'halkdansı', 'الرقصالشعبي', 'رقصشعبي', 'folk dnace'])('finds folk dance with %s', (query) => {
    expect(ids(query)[0]).toBe('volksdans');
  });
  it.each([
    ['ballet zonder kosten', 'price free'],
    ['باليه بدون مقابل', 'price free'],
    ['باليه بلا مقابل', 'price free'],
    ['باليه بدون خبرة', 'level beginner'],
    ['باليه بدون هولندي', 'dutch none'],
    ['باليه بلا هولندية', 'dutch none'],
    ['باليه بدون لغة هولندية', 'dutch none'],
    ['bale hollandaca bilmeden', 'dutch none'],
    ['ballet zonder nederlands', 'dutch none'],
  ])('reads what should not be needed in %s', (query, wish) => {
    const { understood } = engine.search(query);
    expect(understood.map(({ type, value }) => `${type} ${value}`)).toEqual(['term ballet', wish]);
  });
  it('finds what is called by a word before all else that it stands for', () => {
    expect(ids('dance')).toEqual(['volksdans', 'ballet-laak', 'ballet-centrum']);
    // With more to go by, nothing is put before the rest for its name.
    expect(ids('dance beginners')[0]).toBe('ballet-laak');
  });
  it.each(['loodgieter', 'xqzwvk', 'rijles', 'dentist', 'ehliyet kursu', 'تأمين صحي'])(
    'finds nothing for %s',
    (query) => {
      expect(engine.search(query)).toMatchObject({ hits: [], total: 0, full: 0 });
    },
  );
  it('puts what nobody confirms any more after what fits as well', () => {
    const lapsed = records.map((record) =>
      record.id === 'ballet-laak' ? { ...record, facts: { ...record.facts, lapsed: true as const } } : record,
    );
    const found = openIndex(buildIndex(lapsed, 'nl', vocabulary))
      .search('ballet')
      .hits.map(({ id }) => id);
    // What is only near it comes after both.
    expect(ids('ballet')).toEqual(['ballet-laak', 'ballet-centrum', 'volksdans']);
    expect(found).toEqual(['ballet-centrum', 'ballet-laak', 'volksdans']);
  });
  it('takes the name of an organisation for what it is', () => {
    expect(ids('snarenhuis')).toEqual(['gitaar']);
  });
  it('knows that unknown is not no', () => {
    expect(engine.search('gratis gitaarles').hits[0]).toMatchObject({ id: 'gitaar', sure: false, misses: [] });
  });
  it('lists everything when nothing is asked', () => {
    expect(engine.search('').total).toBe(4);
    expect(engine.search('', { district: ['laak'] }).hits.map(({ id }) => id)).toEqual(['ballet-laak']);
  });
  it('counts facets as if their own filter were not there', () => {
    expect(engine.search('ballet', { district: ['laak'] }).facets['district']).toEqual({ laak: 1, centrum: 1 });
  });
});

describe('words that mean something else together, or in another language', () => {
  const understood = (query: string) => engine.search(query).understood.map(({ type, value }) => `${type} ${value}`);

  it.each(['ballet dicht bij huis', 'ballet close to home', 'eve yakın bale', 'باليه قريب من البيت'])(
    '%s is about ballet, near by',
    (query) => {
      expect(understood(query)).toEqual(expect.arrayContaining(['term ballet', 'near ']));
    },
  );
  it('knows lessons at home for what they are', () => {
    expect(understood('online ballet vanuit huis')).toContain('attendance online');
  });
  it('does not know that a class is for women only, and says so', () => {
    const [first] = engine.search('ballet voor vrouwen in Laak').hits;
    expect(first).toMatchObject({ id: 'ballet-laak', misses: [], sure: false });
  });
});
