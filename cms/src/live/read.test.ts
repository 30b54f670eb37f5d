import { seed } from '@kunstwijzer/content/seed';
import { expect, it } from 'vitest';
import { readiness } from './read.ts';

const about = {
  phone: null,
  responsible: 'Stichting',
  address: 'Straat 1',
  privacyEmail: 'privacy@example.org',
  complaints: 'https://example.org/klacht',
  accessibility: 'partial' as const,
  accessibilityOn: '2026-11-30',
  licence: 'by' as const,
  checked: ['en' as const, 'tr' as const, 'ar' as const],
};
const open = (ready: ReturnType<typeof readiness>) => ready.lines.flatMap(({ name, ok }) => (ok ? [] : [name]));

it('on its first day a city has almost everything to do, and knows which pages end in nobody', () => {
  const ready = readiness(seed.published, { mail: false, backup: false }, 2026);
  expect(open(ready)).toEqual(expect.arrayContaining(['responsible', 'desk', 'languages', 'nobody', 'mail', 'backup']));
  expect(ready.endings.length).toBeGreaterThan(0);
  expect(ready.endings.map(({ slug }) => slug)).not.toContain('theater-dakota');
});

it('a line turns green by itself, and a desk ends every dead end', () => {
  const site = { ...seed.published.site, email: 'info@example.org', about };
  const ready = readiness({ ...seed.published, site }, { mail: true, backup: true }, 2026);
  expect(ready.endings).toEqual([]);
  // What only facts about others can mend.
  expect(open(ready).filter((name) => !['providers', 'passes', 'coaches'].includes(name))).toEqual([]);
});
