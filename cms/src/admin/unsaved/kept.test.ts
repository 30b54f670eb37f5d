import { expect, test } from 'vitest';
import { allOf, changesIn, read, stillFits, textsOf, write } from './kept.ts';
import type { Kept } from './kept.ts';

/** A storage as a browser has it, with room for `room` characters. */
function storage(room = Infinity): Storage {
  const store: Record<string, unknown> = {};
  const hidden = (value: unknown) => ({ value, enumerable: false });
  return Object.defineProperties(store, {
    getItem: hidden((key: string) => store[key] ?? null),
    setItem: hidden((key: string, text: string) => {
      if (text.length > room) throw new Error('QuotaExceededError');
      store[key] = text;
    }),
    removeItem: hidden((key: string) => void delete store[key]),
  }) as unknown as Storage;
}

const place = { user: 'u1', entity: 'stories', id: 's1', locale: 'tr' };
const kept = (change: Partial<Kept> = {}): Kept => ({
  at: '2026-11-30T12:00:00.000Z',
  title: 'Bir hikâye',
  changed: { title: 'Yeni' },
  base: { title: 'Eski' },
  ...change,
});

test('only what somebody changed is kept, with what it was', () => {
  const saved = { id: '1', title: 'Eski', summary: null, terms: ['a'], _status: 'published' };
  expect(changesIn({ ...saved, summary: '', _status: 'draft' }, saved)).toBeNull();
  expect(changesIn({ ...saved, title: 'Yeni', terms: ['a', 'b'] }, saved)).toEqual({
    changed: { title: 'Yeni', terms: ['a', 'b'] },
    base: { title: 'Eski', terms: ['a'] },
  });
});

test('it goes into a form as it is, unless the same field was changed since', () => {
  expect(stillFits(kept(), { title: 'Eski', summary: 'Changed by somebody else' })).toBe(true);
  expect(stillFits(kept(), { title: 'Başka' })).toBe(false);
});

test('each person has their own, of each form and language, until it is saved', () => {
  const own = storage();
  write(own, place, kept());
  write(own, { ...place, locale: 'nl', id: 'new' }, kept({ at: '2026-11-30T13:00:00.000Z', title: '' }));
  write(own, { ...place, user: 'u2' }, kept());
  expect(allOf(own, 'u1').map((one) => one.place)).toEqual([{ ...place, locale: 'nl', id: 'new' }, place]);
  expect(read(own, place)).toEqual(kept());
  write(own, place, null);
  expect([read(own, place), allOf(own, 'u1').length, allOf(own, 'u2').length]).toEqual([null, 1, 1]);
});

test('a device without room says so', () => expect(write(storage(10), place, kept())).toBe(false));

test.each([
  ['Een zin', 'Een zin'],
  [12, '12'],
  [null, ''],
  [['a', 'b'], 'a\nb'],
  [[{ id: '1', text: 'regel', year: 2026 }], 'regel, 2026'],
  [
    {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'Kom ' },
              { type: 'link', children: [{ type: 'text', text: 'zingen' }] },
            ],
          },
          {
            type: 'list',
            children: [{ children: [{ type: 'text', text: 'een' }] }, { children: [{ type: 'text', text: 'twee' }] }],
          },
        ],
      },
    },
    'Kom zingen\neen\ntwee',
  ],
])('of %j people read %j', (value, text) => expect(textsOf(value)).toBe(text));
