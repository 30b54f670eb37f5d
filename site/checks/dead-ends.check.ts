import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { texts } from '../src/i18n/index.ts';
import { findings, localePages } from './pages.ts';

/* No page ends in nothing, or in nobody; most of all not on the first day of a city. */

/** Texts that count something, with nothing in them: "0 activities". Ages begin at 0, and are no count. */
const nothing = Object.fromEntries(
  localeKeys.map((locale) => [
    locale,
    Object.entries(texts[locale])
      .filter(([key, text]) => /_(?:zero|other)$/u.test(key) && /^\{\{count\}\}|\{\{count\}\}$/u.test(text))
      .filter(([key]) => !/age|years/u.test(key))
      .map(([, text]) => text.replace('{{count}}', '0')),
  ]),
);
const saysNothing = (lang: string, text: string) =>
  /^\(?0\)?$/u.test(text) || (nothing[lang] ?? []).some((words) => text === words || text.startsWith(`${words} ·`));

it('no page counts nothing', () => {
  const said = localePages().flatMap(({ path, lang, text }) =>
    text.filter((each) => saysNothing(lang, each.text)).map((each) => `${path}: ${each.text}`),
  );
  expect(findings(said)).toBe('');
});

it('every page of a provider, a room or something to join has somebody who answers', () => {
  const asked = /^\/\w+\/(?:aanbieders|ruimtes|aanbod|agenda)\/[^/]+\/$/u;
  const lists = /\/(?:voor-scholen|voor-aanbieders)\/$/u;
  const ends = localePages().filter(({ path }) => asked.test(path) && !lists.test(path));
  const hasDesk = localePages().every(({ links }) => links.some((link) => link.startsWith('mailto:')));
  const alone = ends.filter(
    ({ links, html }) =>
      !links.some((link) => /^(?:mailto|tel):/u.test(link)) && (hasDesk || !html.includes('data-answers="nobody"')),
  );
  expect(ends.length).toBeGreaterThan(300);
  expect(findings(alone.map(({ path }) => path))).toBe('');
});
