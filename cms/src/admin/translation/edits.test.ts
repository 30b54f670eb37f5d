import { expect, test } from 'vitest';
import { fieldsToSend, openSegments, orphansOf, typed } from './edits.ts';
import { actionOf, typingActionOf } from './shortcuts.ts';
import type { ShownField, ShownSegment } from './shown.ts';

const segment = (key: string, more: Partial<ShownSegment> = {}): ShownSegment => ({
  key,
  state: 'same',
  asks: false,
  isHeading: false,
  isUnknown: false,
  dutch: key,
  changes: null,
  was: null,
  text: `${key} in English`,
  marks: [],
  ...more,
});
const changed = segment('b', { state: 'changed', asks: true });
const missing = segment('c', { state: 'missing', asks: true, text: '' });
const fields: ShownField[] = [
  { path: 'title', label: 'Titel', isLine: true, segments: [segment('t')] },
  { path: 'body', label: 'Tekst', isLine: false, segments: [segment('a'), changed, missing] },
];

test('what was typed for the Dutch is done, an empty text is not', () => {
  expect(typed(changed, 'New.')).toEqual({ text: 'New.', done: true });
  expect(typed(changed, ' ')).toEqual({ text: ' ', done: false });
  expect(typed(changed, changed.text).done).toBe(false);
});

test('sends the fields that were touched, whole, and nothing else', () => {
  expect(fieldsToSend(fields, {})).toEqual([]);
  expect(fieldsToSend(fields, { b: { text: changed.text, done: true } })).toEqual([
    {
      path: 'body',
      segments: [
        { text: 'a in English', done: false },
        { text: 'b in English', done: true },
        { text: null, done: false },
      ],
    },
  ]);
  expect(openSegments(fields, { b: { text: 'x', done: true } }).map(({ key }) => key)).toEqual(['c']);
});

test('keeps what was typed at a text that is gone', () =>
  expect(orphansOf(fields, { weg: { text: 'Typed.', done: true }, c: { text: 'Kept.', done: true } })).toEqual([
    'Typed.',
  ]));

test('letters do nothing while somebody types, Control with Enter does', () => {
  const press = (key: string, more = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });
  const inBox = { closest: (selector: string) => (selector.includes('textarea') ? {} : null) };
  expect([actionOf(press('s'), null), actionOf(press('s'), inBox)]).toEqual(['stillRight', null]);
  expect(typingActionOf(press('Enter', { ctrlKey: true }))).toBe('saveNext');
  expect(typingActionOf(press('S', { metaKey: true }))).toBe('save');
  expect([typingActionOf(press('Enter')), typingActionOf(press('s', { ctrlKey: true, altKey: true }))]).toEqual([
    null,
    null,
  ]);
});
