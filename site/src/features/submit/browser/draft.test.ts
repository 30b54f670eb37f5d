import { expect, it } from 'vitest';
import { draftOf } from './draft.ts';

const now = Date.UTC(2026, 10, 25);
const day = 86_400_000;
const stored = (saved: number, values: unknown) => JSON.stringify({ key: 'k', values, saved });

it('gives back what was kept for seven days, and no longer', () => {
  const values = { title: ['Koor'] };
  expect(draftOf(stored(now - 6.9 * day, values), now)).toEqual({ key: 'k', values, saved: now - 6.9 * day });
  expect(draftOf(stored(now - 7 * day, values), now)).toBeNull();
});

it.each([null, '', 'no json', 'null', '[]', '{"key":1}', stored(now, { title: 'Koor' }), stored(now, { title: [1] })])(
  'is nothing out of %s',
  (text) => {
    expect(draftOf(text, now)).toBeNull();
  },
);
