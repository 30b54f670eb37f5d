import { buildIndex } from '@kunstwijzer/content/search/build';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadLibrary, OldParts } from './load.ts';
import { manifestVersion } from './protocol.ts';

const index = buildIndex([{ id: 'pass/een', kind: 'pass', title: 'Een', facts: {} }], 'nl', { concepts: [] });
const card = {
  kind: 'pass',
  slug: 'een',
  url: '/nl/passen/een/',
  title: { text: 'Eén — 100 €' },
  icon: 'pass',
  facets: {},
};
const manifest = {
  version: manifestVersion,
  index: { path: '/index-1.json', bytes: JSON.stringify(index).length },
  cards: { pass: { path: '/pass-1.json', bytes: JSON.stringify([card]).length } },
  postcodes: {},
};
const serve = (files: Record<string, unknown>) =>
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(path in files ? Response.json(files[path]) : new Response(null, { status: 404 })),
  );
const all = { '/m.json': manifest, '/index-1.json': index, '/pass-1.json': [card] };
afterEach(() => vi.unstubAllGlobals());

describe('loadLibrary', () => {
  it('loads the index and the cards of the kinds of the page, and says how far it is', async () => {
    serve(all);
    const shares: number[] = [];
    const library = await loadLibrary('/m.json', ['pass', 'guide'], (share) => shares.push(share));
    expect(library.cards.get('pass/een')).toEqual(card);
    expect(library.engine.ids).toEqual(['pass/een']);
    expect(shares.at(-1)).toBe(1);
  });
  it.each<[string, Record<string, unknown>]>([
    ['an older list of parts', { ...all, '/m.json': { ...manifest, version: manifestVersion - 1 } }],
    ['what another version of the site had there', { ...all, '/m.json': { entries: [] } }],
    ['an older index', { ...all, '/index-1.json': { ...index, version: 0 } }],
  ])('refuses %s as old', async (_name, files) => {
    serve(files);
    await expect(loadLibrary('/m.json', ['pass'], () => undefined)).rejects.toBeInstanceOf(OldParts);
  });
  it.each(['/m.json', '/index-1.json', '/pass-1.json'])('fails when %s cannot be had', async (path) => {
    serve(Object.fromEntries(Object.entries(all).filter(([name]) => name !== path)));
    const failed = await loadLibrary('/m.json', ['pass'], () => undefined).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(failed).not.toBeInstanceOf(OldParts);
  });
});
