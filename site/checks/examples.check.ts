import { recordPath } from '@kunstwijzer/content/core';
import { demo } from '@kunstwijzer/content/demo';
import { collectionNames, today } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { isText } from '../src/render/check.ts';
import { allFiles, findings, localePages, readSiteFile } from './pages.ts';

/* The invented examples stay apart: marked for search engines, out of all that leaves this site; or not there at all. */

const examples = demo(today());
const names = collectionNames.flatMap((name) =>
  name in examples ? examples[name as keyof typeof examples].map(({ slug }) => ({ name, slug })) : [],
);
const pages = new Set(names.map(({ name, slug }) => recordPath(name, slug)));
const isOfExample = (path: string) => pages.has(path.slice('/nl'.length));
const slugs = new Set(names.map(({ slug }) => slug));
const namedIn = (file: string) =>
  [
    ...readSiteFile(file)
      .toString()
      .matchAll(/\bvoorbeeld(?:-[a-z0-9]+)+/gu),
  ]
    .filter(([name]) => slugs.has(name))
    .map(([name]) => `${file}: ${name}`);
const shown = localePages().filter(({ path }) => isOfExample(path));

describe('invented examples', () => {
  it('are kept from search engines', () => {
    expect(findings(shown.filter(({ robots }) => robots !== 'noindex').map(({ path }) => path))).toBe('');
  });

  it('are in no sitemap, feed, calendar of several events, or open data', () => {
    const leaving = [...allFiles()].filter(
      (file) =>
        /(?:^sitemap|rss)\.xml$|^data\//u.test(file) || /\/agenda\/(?:agenda|kunst\/|wijk\/).*\.ics$/u.test(file),
    );
    expect(leaving.length).toBeGreaterThan(20);
    expect(findings(leaving.flatMap(namedIn))).toBe('');
  });

  it('are nowhere at all where the site has none', () => {
    if (shown.length > 0) return;
    expect(findings([...allFiles()].filter(isText).flatMap(namedIn))).toBe('');
  });
});
