import { beforeAll, describe, expect, it } from 'vitest';
import { withDemo } from '../demo/index.ts';
import { localeKeys } from '../model/index.ts';
import type { Locale } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { buildIndex } from './build-index.ts';
import { openIndex } from './open.ts';
import { recordsOf, usedTerms } from './records.ts';
import type { Options, SearchRecord } from './types.ts';
import { vocabularyOf } from './vocabulary.ts';

/* The kinds of questions that went wrong, asked of the city with its examples on a Monday. */

const today = '2026-11-30';
const snapshot = withDemo(seed.published, today);
const made = new Map<Locale, { byId: Map<string, SearchRecord>; engine: ReturnType<typeof openIndex> }>();

function city(locale: Locale) {
  const known = made.get(locale);
  if (known) return known;
  const records = recordsOf(snapshot, locale, today);
  const index = buildIndex(records, locale, vocabularyOf(snapshot, usedTerms(snapshot)));
  const one = { byId: new Map(records.map((record) => [record.id, record])), engine: openIndex(index) };
  made.set(locale, one);
  return one;
}

beforeAll(() => {
  for (const locale of localeKeys) city(locale);
}, 120_000);

const ask = (locale: Locale, query: string, options: Options = {}) => {
  const { byId, engine } = city(locale);
  const answer = engine.search(query, {}, { today, limit: 600, ...options });
  const records = answer.hits.map(({ id }) => byId.get(id)).filter((record) => record !== undefined);
  return { ...answer, records };
};
const has = (record: SearchRecord | undefined, ...terms: string[]) =>
  terms.some((term) => record?.facts.terms?.includes(term));
const understood = (locale: Locale, query: string) =>
  ask(locale, query).understood.map(({ type, value }) => `${type} ${value}`);

it('what a room costs is an amount that its rates name, and nothing that their words may mean', () => {
  const [room] = snapshot.spaces;
  if (!room) throw new Error('the city has rooms');
  const priceOf = (nl: string) => {
    const spaces = [{ ...room, rates: { ...room.rates, note: { nl } } }];
    return recordsOf({ ...snapshot, spaces }, 'nl', today).find(({ kind }) => kind === 'space')?.facts.price;
  };
  expect(priceOf('Van € 12,50 tot € 30 per uur.')).toEqual({ kind: 'paid', cents: 1250 });
  for (const words of ['Niet gratis, vraag het na.', 'Voor leden is het eerste uur gratis.', 'Op aanvraag.'])
    expect(priceOf(words), words).toEqual({ kind: 'unknown' });
});

describe('what we do not have', () => {
  it.each([
    ['nl', 'piano', 'piano', 'music'],
    ['nl', 'piano les kind 7 jaar laak', 'piano', 'music'],
    ['en', 'piano teacher for adults', 'piano', 'music'],
    ['en', 'violin for my son', 'viool', 'music'],
    ['nl', 'kpop', 'kpop-dans', 'dance'],
    ['ar', 'رقص شرقيي', 'buikdans', 'dance'],
    ['ar', 'اين اتعلم الخط العربي', 'kalligrafie', 'visual'],
  ] as const)('%s %s: says so, and shows what is of the same art', (locale, query, term, art) => {
    const { full, lacking, understood: parts, records } = ask(locale, query);
    expect(full).toBe(0);
    expect(lacking.map((at) => parts[at]?.value)).toEqual([term]);
    for (const record of records.slice(0, 5)) expect(record.facts.disciplines, record.title).toContain(art);
  });
  it.each([
    ['nl', 'DJ', ['hiphop', 'rap', 'muziekproductie']],
    ['en', 'where can i learn to DJ', ['hiphop', 'rap', 'muziekproductie']],
    ['nl', 'kpop', ['hiphop', 'breakdance', 'streetdance', 'moderne-dans']],
    ['tr', 'keman öğretmeni', ['leerorkest', 'orkest', 'jeugdorkest', 'kamermuziek', 'klassieke-muziek']],
    ['ar', 'اين اتعلم الخط العربي', ['tekenen', 'schilderen']],
  ] as const)('%s %s: what is akin comes first', (locale, query, kin) => {
    const offers = ask(locale, query).records.filter(({ kind }) => kind === 'activity');
    expect(offers.slice(0, 3).every((record) => has(record, ...kin))).toBe(true);
  });
  it('shows musical, then youth theatre, when there is no musical for children', () => {
    const { records } = ask('nl', 'musical kinderen');
    expect(records.slice(0, 6).every((record) => /musical/iu.test(record.title) || has(record, 'musical'))).toBe(true);
    expect(records.slice(0, 40).some((record) => has(record, 'jeugdtheaterschool'))).toBe(true);
  });
});

describe('rooms', () => {
  const cents = (record: SearchRecord) => record.facts.price?.cents ?? Infinity;
  it('come by their price when it must be cheap, not by the alphabet', () => {
    const { records } = ask('nl', 'goedkope oefenruimte');
    const prices = records.map(cents);
    expect(records.every(({ kind }) => kind === 'space')).toBe(true);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(prices[0]).toBe(800);
  });
  it('come by what may be played in them', () => {
    expect(ask('nl', 'oefenruimte drums').records[0]?.title).toBe('Oefenhok Nul');
  });
  it('come by how many people fit in', () => {
    const { records, hits } = ask('nl', 'repetitieruimte harmonie 40 mensen');
    const sizes = records.slice(0, 5).map(({ facts }) => facts.capacity ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(40);
    expect(hits[0]?.misses).toEqual([]);
  });
  it.each([
    ['tr', 'prova odası'],
    ['ar', 'قاعة للتدريب'],
  ] as const)('%s %s: finds rooms to rehearse in, those that we know most of first', (locale, query) => {
    const { records, full } = ask(locale, query);
    expect(full).toBeLessThan(30);
    expect(records.slice(0, 10).every(({ facts }) => facts.forms?.includes('rehearsal'))).toBe(true);
    const titles = records.map(({ title }) => title);
    expect(titles).not.toEqual([...titles].sort((a, b) => a.localeCompare(b, locale)));
  });
});

describe('who people look for', () => {
  it.each([
    ['nl', 'vrouwenkoor'],
    ['en', 'ladies choir'],
    ['ar', 'كورال نسائي'],
  ] as const)('%s %s: finds the women’s choir first', (locale, query) => {
    expect(ask(locale, query).records[0]?.id).toBe('provider/schevenings-vissersvrouwenkoor');
  });
  it.each([
    ['nl', 'ik ben eenzaam'],
    ['en', 'i feel lonely'],
    ['en', 'make new friends'],
    ['tr', 'yalnızım'],
    ['ar', 'أشعر بالوحدة'],
  ] as const)('%s %s: finds open groups and whom to ask', (locale, query) => {
    const { records } = ask(locale, query);
    expect(has(records[0], 'ontmoeting', 'laagdrempelig')).toBe(true);
    expect(records.some(({ kind }) => kind === 'coach')).toBe(true);
    expect(records.length).toBeLessThan(40);
  });
  it.each([
    ['nl', 'iemand om mee te spelen'],
    ['en', 'someone to play with'],
    ['tr', 'birlikte çalacak biri'],
    ['ar', 'شخص أعزف معه'],
  ] as const)('%s %s: finds open rehearsals and the notice board, and few of them', (locale, query) => {
    const { records } = ask(locale, query);
    const kinds = new Set(records.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['event', 'notice']));
    expect(records.length).toBeLessThan(30);
  });
  it.each([
    ['nl', 'drummer gezocht'],
    ['nl', 'bassist'],
    ['en', 'bass player wanted'],
    ['tr', 'basçı aranıyor'],
    ['ar', 'عازف باص'],
  ] as const)('%s %s: finds the notice board first', (locale, query) => {
    expect(ask(locale, query).records[0]?.kind).toBe('notice');
  });
  it.each([
    ['nl', 'cultuurcoach'],
    ['en', 'culture coach'],
    ['tr', 'kültür koçu'],
    ['ar', 'المرشد الثقافي'],
  ] as const)('%s %s: finds the contacts of the districts', (locale, query) => {
    const { records } = ask(locale, query);
    expect(records.length).toBeGreaterThan(8);
    expect(records.every(({ kind }) => kind === 'coach')).toBe(true);
  });
  it('finds the contact of a district', () => {
    expect(ask('nl', 'cultuurcoach laak').records[0]?.id).toBe('coach/cultuuranker-laak');
  });
  it.each([
    ['nl', 'subsidie aanvragen', 'money'],
    ['en', 'funding', 'money'],
    ['tr', 'gönüllü', 'help'],
    ['ar', 'منحة', 'money'],
    ['nl', 'vog', 'safety'],
  ] as const)('%s %s: finds the pages of help', (locale, query, topic) => {
    const topics = ask(locale, query)
      .records.slice(0, 3)
      .map(({ facts }) => facts.topic);
    expect(topics).toContain(topic);
  });
});

describe('what is made for those who ask', () => {
  it.each([
    ['en', 'wheelchair dance'],
    ['nl', 'dansen in een rolstoel'],
    ['nl', 'zittend dansen'],
    ['tr', 'tekerlekli sandalye dans'],
    ['ar', 'رقص على الكرسي المتحرك'],
  ] as const)('%s %s: seated dance first', (locale, query) => {
    expect(has(ask(locale, query).records[0], 'toegankelijkheid')).toBe(true);
  });
  it.each([
    ['nl', 'iets doen met mijn handen'],
    ['en', 'something with my hands'],
    ['tr', 'el işi'],
    ['ar', 'أشغال يدوية'],
  ] as const)('%s %s: clay, needle and wood', (locale, query) => {
    const crafts = ['keramiek', 'handwerk', 'naailes', 'klederdracht', 'beeldhouwen', 'zeefdruk', 'textielkunst'];
    expect(
      ask(locale, query)
        .records.slice(0, 5)
        .every((record) => has(record, ...crafts)),
    ).toBe(true);
  });
  it.each([
    ['nl', 'groep 5', '8-9'],
    ['nl', 'workshop voor groep 7', '10-11'],
    ['en', 'grade 3', '8-9'],
    ['tr', '3. sınıf', '8-9'],
    ['ar', 'الصف 3', '8-9'],
  ] as const)('%s %s: a class of a school is about children of an age', (locale, query, years) => {
    expect(understood(locale, query)).toContain(`age ${years}`);
    expect(ask(locale, query).records[0]?.facts.forms).toContain('school');
  });
  it('finds music on the lap for toddlers on a Sunday', () => {
    expect(has(ask('en', 'Sunday morning toddlers music').records[0], 'muziek-op-schoot')).toBe(true);
  });
  it('leads who wants to dance for a living along the dance line', () => {
    const { records, understood: parts } = ask('nl', 'word ik professioneel danser');
    expect(parts.map(({ value }) => value)).toEqual(['professional', 'dance']);
    expect(records.slice(0, 2).map(({ kind }) => kind)).toEqual(['step', 'step']);
    expect(records[0]?.facts).toMatchObject({ stage: 'professional', disciplines: ['dance'] });
  });
});

describe('names and slips', () => {
  it.each([
    ['nl', 'laak theater', 'provider/laaktheater'],
    ['en', 'zuiderpark theater', 'provider/zuiderparktheater'],
    ['nl', 'laaktheater', 'provider/laaktheater'],
  ] as const)('%s %s is the name that it is', (locale, query, id) => {
    expect(ask(locale, query).records[0]?.id).toBe(id);
  });
  it.each([
    ['en', 'cermaics', 'term keramiek'],
    ['nl', 'tromepet', 'term trompet'],
    ['nl', 'koor zaterdag schevenigen', 'district scheveningen'],
    ['tr', 'davullar', 'term drums'],
    ['tr', 'gitarlar', 'term gitaar'],
    ['tr', 'tangolar', 'term tango'],
    ['nl', 'violen', 'term viool'],
    ['en', 'choirs', 'term koor'],
    ['ar', 'رقصات', 'discipline dance'],
    ['ar', 'طبول', 'term drums'],
  ] as const)('%s %s means %s', (locale, query, part) => {
    expect(understood(locale, query)).toContain(part);
  });
  it('puts a choir in the district on the day first', () => {
    const { records } = ask('nl', 'koor zaterdag schevenigen');
    expect(records[0]?.facts.districts).toContain('scheveningen');
  });
});

describe('days as people say them', () => {
  it.each([
    ['nl', 'vandaag', '2026-11-30', '2026-11-30'],
    ['nl', 'morgen', '2026-12-01', '2026-12-01'],
    ['nl', 'overmorgen', '2026-12-02', '2026-12-02'],
    ['nl', 'dit weekend', '2026-12-05', '2026-12-06'],
    ['nl', 'volgend weekend', '2026-12-12', '2026-12-13'],
    ['nl', 'volgende week', '2026-12-07', '2026-12-13'],
    ['nl', 'aanstaande zaterdag', '2026-12-05', '2026-12-05'],
    ['nl', 'a.s. zondag', '2026-12-06', '2026-12-06'],
    ['nl', 'deze maandag', '2026-11-30', '2026-11-30'],
    ['nl', 'volgende zaterdag', '2026-12-12', '2026-12-12'],
    ['en', 'this friday', '2026-12-04', '2026-12-04'],
    ['tr', 'önümüzdeki cuma', '2026-12-04', '2026-12-04'],
    ['ar', 'هذا السبت', '2026-12-05', '2026-12-05'],
    ['ar', 'الجمعة القادمة', '2026-12-04', '2026-12-04'],
    ['nl', '12 december', '2026-12-12', '2026-12-12'],
    ['nl', 'in januari', '2027-01-01', '2027-01-31'],
    ['nl', '24-12', '2026-12-24', '2026-12-24'],
    ['nl', '3 maart', '2027-03-03', '2027-03-03'],
    ['en', 'concert today', '2026-11-30', '2026-11-30'],
    ['en', 'tomorrow', '2026-12-01', '2026-12-01'],
    ['en', 'this weekend', '2026-12-05', '2026-12-06'],
    ['en', 'December 12th', '2026-12-12', '2026-12-12'],
    ['en', '12/12/2026', '2026-12-12', '2026-12-12'],
    ['tr', 'bugün', '2026-11-30', '2026-11-30'],
    ['tr', 'yarın', '2026-12-01', '2026-12-01'],
    ['tr', 'bu hafta sonu', '2026-12-05', '2026-12-06'],
    ['tr', '12 aralık', '2026-12-12', '2026-12-12'],
    ['ar', 'اليوم', '2026-11-30', '2026-11-30'],
    ['ar', 'غدًا', '2026-12-01', '2026-12-01'],
    ['ar', 'نهاية هذا الأسبوع', '2026-12-05', '2026-12-06'],
    ['ar', '12 كانون الأول', '2026-12-12', '2026-12-12'],
    ['ar', '١٢ ديسمبر', '2026-12-12', '2026-12-12'],
  ] as const)('%s %s: what is on from %s until %s', (locale, query, from, until) => {
    const { understood: parts, records, hits } = ask(locale, query);
    expect(parts.map(({ type, value }) => `${type} ${value}`)).toContain(`date ${from}/${until}`);
    const events = records.filter(({ kind }) => kind === 'event');
    expect(events.length).toBeGreaterThan(0);
    for (const { title, facts } of events)
      expect(
        facts.dates?.some(([first, last]) => first <= until && last >= from),
        title,
      ).toBe(true);
    // Of what is on certain weekdays we do not know whether it is on then.
    const offers = hits.filter(({ id }) => !id.startsWith('event/'));
    expect(offers.every(({ sure }) => !sure)).toBe(true);
    const [day = ''] = hits.flatMap(({ on }) => on ?? []);
    expect([day >= from, day <= until]).toEqual([true, true]);
  });
  it('knows no day when the day of asking is not told, and none that is frozen in the index', () => {
    const { engine } = city('nl');
    const days = (day?: string) => engine.search('concert vandaag', {}, { today: day }).understood[1]?.value;
    expect([days('2026-12-05'), days('2027-01-02')]).toEqual(['2026-12-05/2026-12-05', '2027-01-02/2027-01-02']);
    expect(days()).toBeUndefined();
  });
  it('takes the coming Monday, asked on a Monday, for that of next week', () => {
    expect(understood('nl', 'komende maandag')).toEqual(['date 2026-12-07/2026-12-07']);
  });
  it('leaves ages what they are', () => {
    expect(understood('nl', 'dansles 8-12 jaar')).toContain('age 8-12');
  });
});

describe('what is wanted', () => {
  it.each([
    ['nl', 'subsidie koor', 'money'],
    ['en', 'funding for theatre', 'money'],
    ['nl', 'vrijwilliger bij theater', 'help'],
    ['en', 'volunteer choir', 'help'],
  ] as const)('%s %s: who helps with that comes before lessons', (locale, query, theme) => {
    const { records } = ask(locale, query);
    expect(understood(locale, query)).toContain(`theme ${theme}`);
    expect(records.slice(0, 3).map(({ kind }) => kind)).toEqual(['guide', 'guide', 'guide']);
  });

  it.each([
    ['nl', 'koor zonder noten lezen', ['term koor']],
    ['nl', 'koor zonder auditie', ['term koor']],
    ['nl', 'niet gratis dansen', ['discipline dance']],
    ['en', 'choir without audition', ['term koor']],
    // Two that are known as a whole, and one that asks for nothing else.
    ['nl', 'ballet zonder ervaring', ['term ballet', 'level beginner']],
    ['nl', 'ik kan niet zingen', ['discipline singing']],
  ] as const)('%s %s: not what is turned round', (locale, query, parts) => {
    expect(understood(locale, query)).toEqual(parts);
  });

  it.each([
    ['nl', 'theaterkaartjes'],
    ['nl', 'concertkaartjes'],
    ['en', 'concert tickets'],
  ] as const)('%s %s: what one can go and see', (locale, query) => {
    expect(ask(locale, query).records[0]?.kind).toBe('event');
  });
});

describe('near', () => {
  it.each(['2525', '2525 AB', 'koor 2525ab'])('%s: by distance', (query) => {
    const { hits } = ask('nl', query);
    const far = hits.filter(({ misses }) => misses.length === 0).flatMap(({ km }) => km ?? []);
    expect(far.length).toBeGreaterThan(10);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });
  it.each([
    ['nl', 'koor bij mij in de buurt'],
    ['en', 'choir near me'],
    ['tr', 'bana yakın koro'],
    ['ar', 'كورال قريب مني'],
  ] as const)('%s %s: from where the visitor is', (locale, query) => {
    const place = city(locale).engine.placeOf('2525') ?? undefined;
    const { hits, understood: parts } = ask(locale, query, { near: place });
    expect(parts.map(({ type }) => type)).toContain('near');
    const far = hits.filter(({ misses }) => misses.length === 0).flatMap(({ km }) => km ?? []);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });
});

describe('what is not ours', () => {
  it.each([
    ['nl', 'voetbal', 'sport'],
    ['nl', 'voetbalclub laak', 'sport'],
    ['nl', 'zwemles', 'swim'],
    ['nl', 'zwemles voor mijn dochter van 5', 'swim'],
    ['nl', 'bioscoop', 'cinema'],
    ['nl', 'bus lijn 16', 'travel'],
    ['nl', 'kamer huren', 'home'],
    ['nl', 'huisarts', 'health'],
    ['en', 'cinema', 'cinema'],
    ['en', 'football', 'sport'],
    ['en', 'house for rent', 'home'],
    ['en', 'driving lessons', 'travel'],
    ['tr', 'yüzme kursu', 'swim'],
    ['tr', 'otobüs saatleri', 'travel'],
    ['tr', 'futbol', 'sport'],
    ['ar', 'سباحة', 'swim'],
    ['ar', 'كرة القدم', 'sport'],
    ['ar', 'سينما', 'cinema'],
  ] as const)('%s %s: nothing, and it is about %s', (locale, query, topic) => {
    const answer = ask(locale, query);
    expect(answer).toMatchObject({ total: 0, hits: [], elsewhere: topic });
    // Its words are a part that can be taken away, and were taken for nothing else.
    const spans = answer.understood.map(({ span }) => span).sort(([a], [b]) => a - b);
    expect(answer.understood.map(({ type }) => type)).toContain('elsewhere');
    expect(spans.every(([from], at) => from >= (spans[at - 1]?.[1] ?? 0))).toBe(true);
  });
  it.each([
    ['nl', 'filmcursus'],
    ['tr', 'sinema kursu'],
    ['nl', 'dansen en zwemmen'],
    ['nl', 'zaal huren'],
    ['en', 'film workshop'],
    ['ar', 'دروس سينما'],
  ] as const)('%s %s is ours', (locale, query) => {
    const { total, elsewhere } = ask(locale, query);
    expect([total > 0, elsewhere]).toEqual([true, null]);
  });
});

describe('few and right', () => {
  it.each([
    ['nl', 'open podium'],
    ['en', 'open mic'],
    ['tr', 'açık sahne'],
    ['ar', 'منصة مفتوحة'],
  ] as const)('%s %s: only what it asks', (locale, query) => {
    const { records } = ask(locale, query);
    expect(records.length).toBeGreaterThan(2);
    expect(records.length).toBeLessThan(20);
    expect(records.every(({ kind }) => kind === 'event')).toBe(true);
  });
  it.each([
    ['nl', 'word'],
    ['nl', 'lijn'],
    ['en', 'hand'],
  ] as const)('%s %s is an everyday word, and no term of ours', (locale, query) => {
    expect(understood(locale, query)).toEqual([]);
  });
});
