import type { District, Provider, Story } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { byLetter, facetOf, letterOf, markHolds, neighbours, stepsByProvider, storiesAbout } from './query.ts';

const provider = (name: string, more: Partial<Provider> = {}) =>
  ({ slug: name.toLowerCase(), name, disciplines: ['music'], ...more }) as Provider;
const names = (providers: Provider[]) => providers.map(({ name }) => name);

describe('letterOf', () => {
  it.each([
    ['Musicon', 'M'],
    ["'t Prikkeltje", 'T'],
    ['École', 'E'],
    ['‘Het Haags’', 'H'],
    ['3-koren', '0–9'],
    ['Ömer', 'O'],
    ['***', '0–9'],
  ])('%s stands under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter);
  });
});

describe('byLetter', () => {
  it('groups in the order of the alphabet and gives each letter an id', () => {
    const groups = byLetter([provider('Zon'), provider('élan'), provider('Echo'), provider('3-koren')]);
    expect(groups.map(({ letter, id, providers }) => [letter, id, names(providers)])).toEqual([
      ['0–9', 'letter-48', ['3-koren']],
      ['E', 'letter-e', ['Echo', 'élan']],
      ['Z', 'letter-z', ['Zon']],
    ]);
  });
  it('loses nobody and makes no id twice', () => {
    const all = ["'t Hof", 'Taal', 'Ütopia', 'Uit', '1', '9', 'نور'].map((name) => provider(name));
    const groups = byLetter(all);
    expect(groups.flatMap((group) => group.providers)).toHaveLength(all.length);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });
});

describe('neighbours', () => {
  const neighbour = (name: string, district: District, more: Partial<Provider> = {}) => ({
    ...provider(name, more),
    districts: [district],
  });
  const here = neighbour('A', 'laak');
  const all = [
    here,
    neighbour('Far', 'escamp'),
    neighbour('Side', 'laak', { disciplines: ['dance', 'music'] }),
    neighbour('Example', 'laak', { example: true }),
    neighbour('Other', 'laak', { disciplines: ['circus'] }),
    neighbour('Near', 'laak'),
  ];
  it('goes from near to far, main discipline first, real before invented, without itself and others', () => {
    expect(neighbours(here, all)).toEqual(['near', 'example', 'side', 'far']);
  });
  it('keeps to its limit', () => {
    expect(neighbours(here, all, 1)).toHaveLength(1);
  });
});

it.each<[District[], District | null]>([
  [['laak'], 'laak'],
  [['laak', 'escamp'], null],
  [[], null],
])('the facet of a provider in %j has district %s', (districts, district) => {
  expect(facetOf(provider('A'), districts)).toEqual({ discipline: 'music', district });
});

it('finds the steps and the stories of a provider', () => {
  const steps = [
    { slug: 's1', providers: ['a'] },
    { slug: 's2', providers: ['b', 'a'] },
  ];
  const stories = [
    { slug: 'old', provider: 'a', on: '2025-01-01' },
    { slug: 'new', provider: 'a', on: '2026-01-01' },
    { slug: 'other', provider: null },
  ] as Story[];
  expect(stepsByProvider(steps).get('a')).toEqual(['s1', 's2']);
  expect(storiesAbout(stories, 'a').map(({ slug }) => slug)).toEqual(['new', 'old']);
});

it.each([
  ['2026-12-01', true],
  ['2026-12-02', false],
])('a mark until 1 December: %s %s', (on, holds) => {
  expect(markHolds({ until: '2026-12-01' }, on)).toBe(holds);
});
