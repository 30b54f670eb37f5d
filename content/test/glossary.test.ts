import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { districts } from '../model/district-names.ts';
import { glossary } from './glossary.ts';

const root = new URL('../../', import.meta.url).pathname;
const filesOf = (pattern: string, exclude: RegExp) =>
  globSync(pattern, { cwd: root }).filter((path) => !exclude.test(path));

// What people type, how they spell it, where a fact was read, and what machines call it.
const notOurs = new Set(['synonyms', 'misspellings', 'sources', 'slug', 'terms', 'url', 'email', 'aliases']);

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, part]) => (notOurs.has(name) ? [] : textsOf(part)))
      : [];

/** Every text that we wrote, by its file: the seed, the words of the site and of the server, and the examples. */
const texts = [
  ...filesOf(
    '{content/seed/**,site/src/i18n/**,{content/submission,cms/src}/**/words/**}/*.json',
    /todo\.json$/u,
  ).flatMap((path) => textsOf(JSON.parse(readFileSync(root + path, 'utf8'))).map((text) => ({ path, text }))),
  ...filesOf(
    '{content/{demo,model,submission},cms/src,site/src}/**/*.{ts,tsx,astro}',
    /\.test\.ts|\/spam\/|fixture|import\/table/u,
  ).flatMap((path) =>
    readFileSync(root + path, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\*|terms:|slug:)/u.test(line))
      .map((text) => ({ path, text })),
  ),
];

it('reads texts in every language', () => {
  expect(texts.length).toBeGreaterThan(10_000);
});

const entries = Object.values(glossary).flat();

it.each(entries)('writes $chosen, and not $not', ({ not }) => {
  expect(texts.filter(({ text }) => not.test(text)).map(({ path, text }) => `${path}: ${text.trim()}`)).toEqual([]);
});

it('names districts in Arabic with the name that is on the street sign', () => {
  for (const { nl, ar } of Object.values(districts)) expect(ar).toContain(nl);
});
