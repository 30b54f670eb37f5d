import { describe, expect, it } from 'vitest';
import { issueLine } from './parse-snapshot.ts';
import { standingSnapshot } from './leave-out.ts';

const base = (slug: string) => ({
  slug,
  textState: { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' },
  example: false,
  confirmation: { by: 'editor', on: '2026-11-22', sources: [] },
});
const term = (slug: string, more: object = {}) => ({
  ...base(slug),
  category: 'art',
  discipline: 'music',
  name: { nl: slug },
  explanation: null,
  synonyms: {},
  misspellings: {},
  ...more,
});
const coach = (slug: string, provider: string | null) => ({
  ...base(slug),
  title: { nl: slug },
  organisation: 'Test',
  summary: { nl: slug },
  districts: [],
  audiences: [],
  provider,
  contact: { website: null, email: null, phone: null },
});
const step = (slug: string, next: string[]) => ({
  ...base(slug),
  title: { nl: slug },
  disciplines: ['music'],
  stage: 'meet',
  organisation: 'Test',
  providers: [],
  summary: { nl: 'Test' },
  ages: { min: null, max: null, groups: [], note: null },
  entrances: [],
  admission: { kind: 'open', on: null, note: null },
  price: { kind: 'free' },
  priceNote: null,
  district: null,
  next,
});
const text = { nl: 'Test' };
const empty = {
  version: 1,
  site: { name: text, tagline: text, welcome: text, email: null },
  ...{ terms: [], passes: [], providers: [], spaces: [], steps: [], activities: [], events: [] },
  ...{ stories: [], guides: [], coaches: [], notices: [], alerts: [], redirects: [] },
};
const standing = (more: object) => {
  const result = standingSnapshot({ ...empty, ...more });
  if (!result.ok) throw new Error(`refused: ${result.issues.map(issueLine).join('; ')}`);
  return { snapshot: result.snapshot, lines: result.leftOut.map(issueLine) };
};

describe('standingSnapshot', () => {
  it('says nothing of what is right', () => {
    expect(standing({ terms: [term('oud')], redirects: [] }).lines).toEqual([]);
  });

  it('leaves out a record that is wrong, and the redirects to it', () => {
    const { snapshot, lines } = standing({
      terms: [term('oud'), term('ney', { name: { nl: 'Ney\u202E' } }), term('saz')],
      redirects: [
        { collection: 'terms', from: 'nay', to: 'ney' },
        { collection: 'terms', from: 'ud', to: 'oud' },
      ],
    });
    expect(snapshot.terms.map(({ slug }) => slug)).toEqual(['oud', 'saz']);
    expect(snapshot.redirects.map(({ from }) => from)).toEqual(['ud']);
    expect(lines).toEqual([
      'terms/ney, field name (nl): is not on the site: contains hidden characters that change the reading direction',
    ]);
  });

  it('takes out of a record what is not there, when the record stands without it', () => {
    const { snapshot, lines } = standing({
      steps: [step('a', ['gone', 'b']), step('b', ['a'])],
      coaches: [coach('coach', 'gone')],
    });
    expect(snapshot.steps.map(({ next }) => next)).toEqual([[], ['a']]);
    expect(snapshot.coaches.map(({ provider }) => provider)).toEqual([null]);
    expect(lines).toContain(
      'coaches/coach, field provider: is on the site without it: names providers/gone, which is not published',
    );
  });

  it.each<[string, unknown]>([
    ['is no document', null],
    ['lacks a collection', { ...empty, terms: undefined }],
    ['has settings that are wrong', { ...empty, site: { ...empty.site, name: { nl: '' } } }],
    [
      'lacks a language in every record',
      {
        ...empty,
        terms: ['oud', 'ney', 'saz'].map((slug) =>
          term(slug, { textState: { nl: 'own', en: 'missing', tr: 'missing' } }),
        ),
      },
    ],
    ['has a record without a name', { ...empty, terms: [term('oud'), term('ney', { slug: undefined }), term('saz')] }],
  ])('refuses a snapshot that %s', (_why, raw) => {
    expect(standingSnapshot(raw).ok).toBe(false);
  });
});
