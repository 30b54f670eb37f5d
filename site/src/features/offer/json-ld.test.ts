import { describe, expect, it } from 'vitest';
import type { Activity, Provider } from '@kunstwijzer/content/model';
import { activityJsonLd } from './json-ld.ts';

const record: Pick<Provider, 'textState' | 'example' | 'confirmation'> = {
  textState: { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' },
  example: false,
  confirmation: { by: 'editor', on: '2026-11-01', sources: [] },
};
const contact = { website: null, email: null, phone: null };
const ages = { min: 8, max: 12, groups: [], note: null };

const provider: Provider = {
  ...record,
  slug: 'dansschool',
  name: 'Dansschool',
  kind: 'school',
  disciplines: ['dance'],
  terms: [],
  summary: { nl: 'Dansen' },
  description: null,
  places: [],
  contact,
  ages,
  levels: [],
  languages: [],
  dutchNeeded: 'unknown',
  passRules: [],
  access: {},
  anchor: false,
  mark: null,
  image: null,
};

const activity: Activity = {
  ...record,
  slug: 'kinderdans',
  title: { nl: 'Kinderdans' },
  provider: 'dansschool',
  disciplines: ['dance'],
  terms: [],
  summary: { nl: 'Elke week dansen' },
  description: null,
  ages,
  levels: ['beginner'],
  stage: 'discover',
  joining: 'anytime',
  schedule: { slots: [{ day: 'monday', start: '16:00', end: '17:00' }], from: '2026-09-01', until: null },
  venue: { space: null, place: null },
  attendance: null,
  price: { kind: 'paid', amount: 1250, currency: 'EUR', per: 'lesson' },
  passRules: [],
  languages: ['nl', 'scheveningen'],
  dutchNeeded: 'little',
  access: {},
  booking: contact,
  nextSteps: [],
  image: null,
};

const about = { provider, place: null, locale: 'nl', site: new URL('https://kunst.example/nl/') } as const;

describe('activityJsonLd', () => {
  it('is a course with an instance and an offer', () => {
    expect(activityJsonLd(activity, about)).toMatchObject({
      '@type': 'Course',
      name: 'Kinderdans',
      url: 'https://kunst.example/nl/aanbod/kinderdans/',
      provider: { name: 'Dansschool', url: 'https://kunst.example/nl/aanbieders/dansschool/' },
      typicalAgeRange: '8-12',
      // The dialect of a harbour has no language code.
      inLanguage: ['nl'],
      offers: { price: 12.5, priceCurrency: 'EUR' },
      hasCourseInstance: { courseSchedule: { byDay: 'https://schema.org/Monday', startTime: '16:00' } },
    });
  });
  it('says nothing about a price or ages that we do not know', () => {
    const unknown = { ...activity, price: { kind: 'unknown' as const }, ages: { ...ages, min: null, max: null } };
    const data = activityJsonLd(unknown, about);
    expect(data).not.toHaveProperty('offers');
    expect(data).not.toHaveProperty('isAccessibleForFree');
    expect(data).not.toHaveProperty('typicalAgeRange');
  });
  it('is not there for an invented example', () => {
    expect(activityJsonLd({ ...activity, example: true }, about)).toBeNull();
  });
});
