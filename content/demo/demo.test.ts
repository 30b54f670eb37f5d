import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  audiences,
  disciplines,
  districts,
  eventStatuses,
  imageWidths,
  issueLine,
  joinings,
  keysOf,
  nextOccurrence,
  occurrences,
  parseSnapshot,
  providerKinds,
  richTextToPlain,
  stages,
  weekdays,
} from '../model/index.ts';
import type { Snapshot } from '../model/index.ts';
import { checkRoute, stageIndex } from '../route/index.ts';
import { seed } from '../seed/index.ts';
import { demo, demoDrafts, withDemo } from './index.ts';

const today = '2026-11-22';
const days = [today, '2028-02-29'] as const;

const pass = (slug: string): Snapshot['passes'][number] => ({
  slug,
  textState: { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' },
  example: false,
  confirmation: { by: 'editor', on: today, sources: [] },
  name: slug,
  kind: 'municipal',
  municipalities: ['denhaag'],
  inTheHague: 'yes',
  who: { nl: 'Voor de test.' },
  incomeRule: null,
  cost: { nl: 'Gratis' },
  benefits: [],
  howToApply: [],
  decisionTime: null,
  students: null,
  entitlement: { incomeTested: 'unknown', minAge: null, maxAge: null, requires: null, limits: [] },
  contact: { website: null, email: null, phone: null },
  postal: null,
  tiers: [],
  facts: [],
});

const passesOnly: Snapshot = {
  version: 1,
  site: { name: { nl: 'Test' }, tagline: { nl: 'Test' }, welcome: { nl: 'Test' }, email: null },
  terms: [],
  passes: [pass('ooievaarspas'), pass('bibliotheekpas-den-haag'), pass('jeugdfonds-sport-cultuur')],
  providers: [],
  spaces: [],
  steps: [],
  activities: [],
  events: [],
  stories: [],
  guides: [],
  coaches: [],
  notices: [],
  alerts: [],
  redirects: [],
};

const unique = <T>(values: T[]) => [...new Set(values)].sort();
const sorted = (table: object) => keysOf(table).slice().sort();
const words = (text: string) => text.split(/\s+/u).length;

describe('the demo', () => {
  it.each(days)('makes a valid snapshot on %s', (day) => {
    const parsed = parseSnapshot(withDemo(passesOnly, day));
    expect(parsed.ok ? [] : parsed.issues.map(issueLine)).toEqual([]);
  });

  it('gives the same output for the same input', () => {
    expect(demo(today)).toEqual(demo(today));
  });

  it('keeps every slug when the day changes', () => {
    const slugs = (day: string) => Object.values(demo(day)).flatMap((records) => records.map(({ slug }) => slug));
    expect(slugs(days[1])).toEqual(slugs(today));
  });

  it('has enough of everything', () => {
    const counts = Object.fromEntries(Object.entries(demo(today)).map(([name, records]) => [name, records.length]));
    expect(counts.providers).toBeGreaterThanOrEqual(40);
    expect(counts.activities).toBeGreaterThanOrEqual(150);
    expect(counts.events).toBeGreaterThanOrEqual(120);
    expect(counts.spaces).toBeGreaterThanOrEqual(12);
    expect(counts.stories).toBe(12);
    expect(counts.notices).toBeGreaterThanOrEqual(10);
    expect(demoDrafts(today).map(({ collection }) => collection)).toEqual(['alerts']);
  });

  it('marks every record as an example of the editors, confirmed in the past', () => {
    const drafts = demoDrafts(today).map(({ record }) => record);
    for (const record of [...Object.values(demo(today)).flat(), ...drafts]) {
      expect(record.example).toBe(true);
      expect(record.slug).toMatch(/^voorbeeld-/u);
      expect(record.confirmation).toMatchObject({ by: 'editor', sources: [] });
      expect(record.confirmation.on < today).toBe(true);
    }
  });

  it('names terms only when they are there', () => {
    const terms = (known: string[]) => {
      const there = seed.published.terms.filter(({ slug }) => known.includes(slug));
      return unique(demo(today, { terms: there }).providers.flatMap((provider) => provider.terms));
    };
    expect(terms([])).toEqual([]);
    expect(terms(['jazz', 'ballet', 'not-used'])).toEqual(['ballet', 'jazz']);
  });
});

describe.each(days)('the variety on %s', (day) => {
  const { providers, activities, events, stories, notices } = demo(day);
  const rules = [...providers, ...activities, ...events].flatMap(({ passRules }) => passRules);

  it.each([
    ['stage', activities.map(({ stage }) => stage), sorted(stages)],
    [
      'attendance',
      activities.map(({ attendance }) => attendance ?? 'unknown'),
      ['mixed', 'offline', 'online', 'unknown'],
    ],
    ['joining', activities.map(({ joining }) => joining), sorted(joinings)],
    [
      'weekday',
      activities.flatMap(({ schedule }) => schedule.slots.map(({ day: weekday }) => weekday)),
      sorted(weekdays),
    ],
    ['discipline', providers.flatMap((provider) => provider.disciplines), sorted(disciplines)],
    ['activity discipline', activities.flatMap((activity) => activity.disciplines), sorted(disciplines)],
    ['activity price', activities.map(({ price }) => price.kind), ['free', 'paid', 'unknown']],
    ['event price', events.map(({ price }) => price.kind), ['free', 'paid', 'unknown']],
    ['benefit', rules.map(({ benefit }) => benefit.kind), ['firstFree', 'fixed', 'free', 'percentage', 'unknown']],
    ['pass accepted', rules.map(({ accepted }) => accepted), ['no', 'unknown', 'yes']],
    ['event status', events.map(({ status }) => status), sorted(eventStatuses)],
    ['audience', events.map(({ audience }) => audience), sorted(audiences)],
    ['repetition', events.map(({ recurrence }) => recurrence?.frequency ?? 'once'), ['monthly', 'once', 'weekly']],
    ['access', providers.flatMap(({ access }) => Object.values(access)), ['no', 'unknown', 'yes']],
    ['notice', notices.map(({ kind }) => kind), ['ask', 'offer']],
    ['kind', providers.map(({ kind }) => kind), sorted(providerKinds).filter((kind) => kind !== 'anchor')],
  ])('shows every %s', (_name, found, expected) => {
    expect(unique(found)).toEqual(expected);
  });

  it('offers something in every district', () => {
    const homes = new Map(demo(day).spaces.map(({ slug, places }) => [slug, places[0]?.district]));
    const found = activities.map(({ venue }) => venue.place?.district ?? homes.get(venue.space ?? ''));
    expect(unique(found.filter(Boolean))).toEqual(sorted(districts));
    expect(providers.some(({ places }) => places.length === 0)).toBe(true);
  });

  it('has something today, this weekend, and with dates left out or cancelled', () => {
    expect(
      events.filter(({ starts, recurrence }) => !recurrence && starts.startsWith(day)).length,
    ).toBeGreaterThanOrEqual(3);
    expect(events.filter((event) => nextOccurrence(event, day) !== null).length).toBeGreaterThanOrEqual(90);
    const series = events.filter(({ recurrence }) => recurrence);
    expect(series.some(({ recurrence }) => (recurrence?.except.length ?? 0) > 0)).toBe(true);
    expect(series.some((event) => occurrences(event).some(({ cancelled }) => cancelled))).toBe(true);
  });

  it('tells stories of some length in four languages', () => {
    for (const { body, slug } of stories) {
      const length = (locale: 'nl' | 'en' | 'tr' | 'ar') => words(richTextToPlain(body[locale] ?? []));
      expect(length('nl'), slug).toBeGreaterThanOrEqual(200);
      expect(length('nl'), slug).toBeLessThanOrEqual(350);
      for (const locale of ['en', 'tr', 'ar'] as const)
        expect(length(locale), `${slug} ${locale}`).toBeGreaterThanOrEqual(120);
    }
  });

  it('leaves a few texts missing or outdated', () => {
    const all = [...providers, ...activities, ...events];
    for (const locale of ['en', 'tr', 'ar'] as const) {
      const missing = all.filter(({ textState }) => textState[locale] === 'missing');
      expect(missing.length, locale).toBeGreaterThan(0);
      for (const { summary } of missing) expect(summary).not.toHaveProperty(locale);
      expect(
        all.some(({ textState }) => textState[locale] === 'outdated'),
        locale,
      ).toBe(true);
    }
  });
});

it('dances through both nights in which the clock changes', () => {
  const { events } = demo(today);
  const nights = events.filter(({ starts, ends }) => starts.slice(0, 10) !== ends.slice(0, 10));
  expect(nights.map(({ ends }) => ends.slice(0, 10))).toEqual(['2027-03-28', '2027-10-31']);
  const sundays = events.flatMap((event) =>
    event.recurrence ? occurrences(event).map(({ starts }) => starts.slice(0, 10)) : [],
  );
  expect(sundays).toContain('2027-03-28');
  expect(sundays).toContain('2027-10-31');
});

it('has every picture in every width', () => {
  const { providers, activities, events, stories } = demo(today);
  const slugs = unique(
    [...providers, ...activities, ...events, ...stories].flatMap(({ image }) => (image ? [image.slug] : [])),
  );
  expect(slugs).toHaveLength(12 + keysOf(disciplines).length);
  const missing = slugs.flatMap((slug) => imageWidths.map((width) => `media/${slug}-${width}.webp`));
  expect(missing.filter((file) => !existsSync(new URL(file, import.meta.url)))).toEqual([]);
});

describe('what comes after an example', () => {
  const city = withDemo(seed.published, today);
  const leading = city.activities.filter(({ nextSteps }) => nextSteps.length > 0);
  const steps = new Map(city.steps.map((step) => [step.slug, step]));

  it('is a real step of a later stage on its line, for more than half of them', () => {
    expect(leading.length).toBeGreaterThan(city.activities.length / 2);
    for (const { disciplines: lines, stage, nextSteps } of leading)
      for (const slug of nextSteps) {
        const step = steps.get(slug);
        expect(step?.disciplines).toContain(lines[0]);
        expect(stageIndex(step?.stage ?? 'meet')).toBeGreaterThan(stageIndex(stage));
      }
  });

  it('gives editors nothing new to look at', () => {
    expect(checkRoute(city)).toEqual(checkRoute({ ...city, activities: [] }));
  });
});
