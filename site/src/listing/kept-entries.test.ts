import { expect, it } from 'vitest';
import { entryText, keepEntries } from './kept-entries.ts';
import type { Entry } from './entry.ts';

const entry = (slug: string, title: string): Entry => ({
  kind: 'story',
  slug,
  url: `/nl/verhalen/${slug}/`,
  title: { text: title },
  icon: 'note',
  facets: {},
});

it('keeps the object of an entry that says the same, and takes the new one of one that does not', () => {
  const before = keepEntries('nl', { story: [entry('a', 'Een'), entry('b', 'Twee')] });
  const after = keepEntries('nl', { story: [entry('b', 'Twee'), entry('a', 'Anders'), entry('c', 'Drie')] });
  expect(after.story.map(({ title }) => title.text)).toEqual(['Twee', 'Anders', 'Drie']);
  expect(after.story[0]).toBe(before.story[1]);
  expect(after.story[1]).not.toBe(before.story[0]);
});

it('keeps languages apart', () => {
  const dutch = keepEntries('nl', { story: [entry('a', 'Een')] });
  expect(keepEntries('ar', { story: [entry('a', 'Een')] }).story[0]).not.toBe(dutch.story[0]);
});

it('writes an entry as JSON', () => {
  expect(JSON.parse(entryText(entry('a', 'Een')))).toEqual(entry('a', 'Een'));
});
