import { expect, test } from 'vitest';
import type { Line } from './read.ts';
import { count, differences, newTally } from './tally.ts';

const doc = (data: Record<string, unknown>, of = 'notices'): Line => ({ kind: 'document', of, data });
const tally = (...lines: Line[]) => {
  const made = newTally();
  for (const line of lines) count(made, line);
  return made;
};
const exact = { sameVersion: true };
const a = doc({ id: 'a', title: { nl: 'Een', en: 'One' }, rows: [{ text: 'x' }, { text: 'y' }], todo: null });
const b = doc({ id: 'b', title: { nl: 'Twee' }, rows: [] });

test('the order of lines and names does not matter, nor what is empty', () => {
  const other = doc({ rows: [{ text: 'x' }, { text: 'y' }], title: { en: 'One', nl: 'Een' }, id: 'a' });
  expect(differences(tally(a, b), tally(b, other), exact)).toEqual([]);
});

test.each<[string, Line[], string]>([
  ['a line is missing', [a], 'document notices: 1 of 2'],
  ['a line is there twice', [a, b, b], 'document notices: 3 of 2'],
  [
    'a text differs in one character',
    [a, doc({ id: 'b', title: { nl: 'Twee\u2028' } })],
    'document notices.title.nl differs',
  ],
  [
    'two values changed places',
    [doc({ ...a.data, id: 'b' }), doc({ ...b.data, id: 'a' })],
    'document notices.title.nl differs',
  ],
  [
    'the order of a list changed',
    [doc({ ...a.data, rows: [{ text: 'y' }, { text: 'x' }] }), b],
    'document notices.rows[].text differs',
  ],
  ['something was added', [a, doc({ ...b.data, todo: 'x' })], 'document notices.todo differs'],
])('%s', (_what, found, message) => {
  expect(differences(tally(a, b), tally(...found), exact)).toContain(message);
});

test('of another version, only fields that both have are compared', () => {
  const newer = [doc({ ...a.data, isFree: false }), doc({ id: 'b', isFree: false, title: { nl: 'Twee' } })];
  expect(differences(tally(a, b), tally(...newer), exact)).toEqual(['document notices.isFree differs']);
  expect(differences(tally(a, b), tally(...newer), { sameVersion: false })).toEqual([]);
  const lost = [doc({ ...a.data, title: { nl: 'Een' } }), b];
  expect(
    differences(tally(a, doc({ id: 'b', title: { nl: 'Twee', en: 'Two' } })), tally(...lost), { sameVersion: false }),
  ).toEqual([]);
  expect(
    differences(tally(a, b), tally(doc({ ...a.data, title: { nl: 'Een!', en: 'One' } }), b), { sameVersion: false }),
  ).toEqual(['document notices.title.nl differs']);
});
