import { expect, it } from 'vitest';
import { entryText, keepEntries, madeOf } from './kept-entries.ts';
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

it('makes an entry again when the record, or what else it shows, is another one', () => {
  const [record, provider] = [{ slug: 'a' }, { name: 'Koor' }];
  const make = (...parts: [object, ...unknown[]]) => madeOf('nl', parts, () => entry('a', 'Een'));
  const first = make(record, provider);
  expect(make(record, provider)).toBe(first);
  expect(make(record, { name: 'Koor' })).not.toBe(first);
  expect(make({ slug: 'a' }, provider)).not.toBe(first);
  expect(madeOf('ar', [record, provider], () => entry('a', 'Een'))).not.toBe(first);
});
