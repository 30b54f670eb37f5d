import { describe, expect, it } from 'vitest';
import { issueLine, parseSnapshot } from './parse-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

const empty: Snapshot = {
  version: 1,
  site: { name: { nl: 'Test' }, tagline: { nl: 'Test' }, welcome: { nl: 'Test' }, email: null },
  terms: [],
  passes: [],
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
const base = (slug: string) => ({
  slug,
  textState: { nl: 'own', en: 'missing', tr: 'missing', ar: 'missing' } as const,
  example: false,
  confirmation: { by: 'editor' as const, on: '2026-11-22', sources: [] },
});
const term = (slug: string): Snapshot['terms'][number] => ({
  ...base(slug),
  category: 'art',
  discipline: 'music',
  name: { nl: slug },
  explanation: null,
  synonyms: {},
  misspellings: {},
});
const step = (slug: string, next: string[]): Snapshot['steps'][number] => ({
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
const lines = (raw: unknown) => {
  const result = parseSnapshot(raw);
  return result.ok ? [] : result.issues.map(issueLine);
};

describe('parseSnapshot', () => {
  it('accepts a whole snapshot', () => {
    expect(lines({ ...empty, terms: [term('oud')], steps: [step('a', ['b']), step('b', [])] })).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['no document', null, 'snapshot, field (whole): Invalid input: expected object, received null'],
    [
      'a missing collection',
      { ...empty, terms: undefined },
      'terms, field (whole): Invalid input: expected array, received undefined',
    ],
    [
      'an empty name in Turkish',
      { ...empty, terms: [{ ...term('oud'), name: { nl: 'oud', tr: '' } }] },
      'terms/oud, field name (tr): Too small: expected string to have >=1 characters',
    ],
    ['a slug used twice', { ...empty, terms: [term('oud'), term('oud')] }, 'terms/oud, field slug: is used twice'],
    [
      'a next step that is not published',
      { ...empty, steps: [step('a', ['gone'])] },
      'steps/a, field next.0: names steps/gone, which is not published',
    ],
    [
      'two steps that lead to each other',
      { ...empty, steps: [step('a', ['b']), step('b', ['a'])] },
      'steps/a, field next: leads to steps/b, which leads back to this step',
    ],
    [
      'an unknown discipline',
      { ...empty, terms: [{ ...term('oud'), discipline: 'sport' }] },
      'terms/oud, field discipline: Invalid option',
    ],
    [
      'a date that does not exist',
      { ...empty, terms: [{ ...term('oud'), confirmation: { by: 'editor', on: '2026-02-30', sources: [] } }] },
      'terms/oud, field confirmation.on: Invalid ISO date',
    ],
  ])('refuses %s and says where', (_name, raw, line) => {
    expect(lines(raw)[0]).toContain(line);
  });
});

describe('parseSnapshot after another document', () => {
  const [oud, ney] = [term('oud'), term('ney')];
  const known = new WeakMap<object, object>();
  const parse = (terms: unknown[]) => {
    const result = parseSnapshot({ ...empty, terms }, known);
    if (!result.ok) throw new Error(result.issues.map(issueLine).join('\n'));
    return result.snapshot.terms;
  };

  it('takes a record that it knows as what it became, where it stands now', () => {
    const first = parse([oud, ney]);
    const second = parse([ney, term('saz'), oud]);
    expect(second.map(({ slug }) => slug)).toEqual(['ney', 'saz', 'oud']);
    expect([second[2], second[0]].every((record, at) => record === first[at])).toBe(true);
    expect(parse(second).every((record, at) => record === second[at])).toBe(true);
  });

  it('names the place of what is wrong among what it knows', () => {
    const raw = { ...empty, terms: [oud, ney, { ...term('saz'), name: {} }] };
    const result = parseSnapshot(raw, known);
    expect(result.ok ? [] : result.issues.map(({ slug, field }) => [slug, field])).toEqual([['saz', 'name']]);
    expect(() => parse([oud, oud])).toThrow('terms/oud, field slug: is used twice');
  });
});
