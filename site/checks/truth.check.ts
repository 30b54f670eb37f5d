import { seed } from '@kunstwijzer/content/seed';
import { describe, expect, it } from 'vitest';
import { allFiles, findings, localePages } from './pages.ts';

/* What is on the site is what we may say: no draft, every example marked, every listing with its ground. */

const folders = { providers: 'aanbieders', spaces: 'ruimtes', passes: 'passen', guides: 'gids' } as const;
const detail = (folder: string, slug: string) => `nl/${folder}/${slug}/index.html`;

describe('what is published', () => {
  it('holds every published provider, room, pass and guide of the seed', () => {
    const missing = Object.entries(folders).flatMap(([name, folder]) =>
      seed.published[name as keyof typeof folders]
        .map(({ slug }) => detail(folder, slug))
        .filter((file) => !allFiles().has(file)),
    );
    // Pages about the site itself have an address of their own.
    const site = new Set(
      seed.published.guides.filter(({ topic }) => topic === 'site').map(({ slug }) => detail('gids', slug)),
    );
    expect(findings(missing.filter((file) => !site.has(file)))).toBe('');
  });

  it('holds no draft', () => {
    const pages = seed.drafts.flatMap(({ collection, record }) =>
      collection in folders ? [detail(folders[collection as keyof typeof folders], record.slug)] : [],
    );
    expect(pages.length).toBeGreaterThan(30);
    expect(findings(pages.filter((file) => allFiles().has(file)))).toBe('');
  });

  it('shows no internal note', () => {
    const notes = Object.values(seed.todo).filter((note) => note.length > 30);
    const shown = localePages().filter(({ html }) => notes.some((note) => html.includes(note)));
    expect(findings(shown.map(({ path }) => path))).toBe('');
  });
});
