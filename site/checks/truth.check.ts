import { recordPath } from '@kunstwijzer/content/core';
import { seed } from '@kunstwijzer/content/seed';
import { describe, expect, it } from 'vitest';
import { allFiles, findings, localePages } from './pages.ts';

/* What is on the site is what we may say: no draft, every example marked, every listing with its ground. */

const named = ['providers', 'spaces', 'passes', 'guides'] as const;
const fileOf = (name: (typeof named)[number], slug: string) => `nl${recordPath(name, slug)}index.html`;

describe('what is published', () => {
  it('holds every published provider, room, pass and guide of the seed', () => {
    const missing = named.flatMap((name) =>
      seed.published[name].map(({ slug }) => fileOf(name, slug)).filter((file) => !allFiles().has(file)),
    );
    expect(findings(missing)).toBe('');
  });

  it('holds no draft', () => {
    const pages = seed.drafts.flatMap(({ collection, record }) => {
      const name = named.find((one) => one === collection);
      return name ? [fileOf(name, record.slug)] : [];
    });
    expect(pages.length).toBeGreaterThan(30);
    expect(findings(pages.filter((file) => allFiles().has(file)))).toBe('');
  });

  it('shows no internal note', () => {
    const notes = Object.values(seed.todo).filter((note) => note.length > 30);
    const shown = localePages().filter(({ html }) => notes.some((note) => html.includes(note)));
    expect(findings(shown.map(({ path }) => path))).toBe('');
  });
});
