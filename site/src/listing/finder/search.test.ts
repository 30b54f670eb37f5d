import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { find, prepare } from './search.ts';
import type { SearchIndex } from './search.ts';
import { nothing } from './state.ts';

const entry = (slug: string, title: string, more: Partial<Entry> = {}): Entry => ({
  kind: 'activity',
  slug,
  url: `/nl/aanbod/${slug}/`,
  title: { text: title },
  icon: 'spark',
  facets: {},
  ...more,
});

const index: SearchIndex = {
  terms: { oud: 'oud oed luit ud عود', saz: 'saz baglama' },
  disciplines: { singing: 'zang en koor singing and choir san ve koro غناء وجوقه' },
  entries: [
    entry('buurtkoor', 'Buurtkoor Laak', { facets: { disciplines: ['singing'] }, by: 'Zingen in Laak' }),
    entry('oudles', 'Snaren voor beginners', { terms: ['oud'] }),
    entry('sazgroep', 'Sazgroep', { terms: ['saz'], where: ['De Vlierhof', 'Laak'] }),
    entry('oude-dansen', 'Oude dansen', { summary: { text: 'Dansen uit de tijd van toen' } }),
    entry('fotoclub', 'Fotoclub', { summary: { text: 'Samen foto’s maken in de duinen' } }),
  ],
};
const matcher = prepare(index, Fuse, 'nl-NL');
const slugs = (q: string, within: (entry: Entry) => boolean = () => true) =>
  find(matcher, { ...nothing, q }, within).sure.map(({ slug }) => slug);

describe('find', () => {
  it.each([
    ['Buurtkoor', ['buurtkoor']],
    ['choir', ['buurtkoor']],
    ['koro', ['buurtkoor']],
    ['غناء', ['buurtkoor']],
    ['bağlama', ['sazgroep']],
    ['baglema', ['sazgroep']],
    ['fotoclup', ['fotoclub']],
    ['duinen', ['fotoclub']],
    ['saz laak', ['sazgroep']],
    ['saz duinen', []],
    ['xyzzy', []],
  ])('%s → %j', (q, expected) => {
    expect(slugs(q)).toEqual(expected);
  });

  it('finds the beginning of a word while it is typed', () => {
    expect(slugs('buurtk')).toContain('buurtkoor');
  });
  it('puts a title before a text', () => {
    expect(slugs('laak')[0]).toBe('buurtkoor');
  });
  it('returns everything within the scope when no word is asked', () => {
    expect(slugs('', ({ slug }) => slug.startsWith('o'))).toEqual(['oudles', 'oude-dansen']);
  });
  it('keeps what is unknown apart from what is so', () => {
    const withAges = prepare(
      {
        ...index,
        entries: [
          entry('a', 'A', { facets: { ages: [[4, 12]] } }),
          entry('b', 'B', { facets: { ages: [] } }),
          entry('c', 'C', { facets: { ages: [[18, 120]] } }),
        ],
      },
      Fuse,
      'nl-NL',
    );
    const found = find(withAges, { q: '', choices: { age: ['children'] } }, () => true);
    expect([found.sure.map(({ slug }) => slug), found.maybe.map(({ slug }) => slug)]).toEqual([['a'], ['b']]);
  });
});
