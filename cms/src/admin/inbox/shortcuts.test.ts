import { describe, expect, it } from 'vitest';
import { actionOf, keyOf } from './shortcuts.ts';

const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
const page = { closest: () => null };

describe('actionOf', () => {
  it.each(Object.entries(keyOf))('%s is %s', (action, key) => expect(actionOf(press(key), page)).toBe(action));

  it.each([
    ['a key without meaning', press('x'), page],
    ['a key of the browser', press('p', { ctrlKey: true }), page],
    ['a key of the browser on a Mac', press('p', { metaKey: true }), page],
    ['a key of the system', press('a', { altKey: true }), page],
    ['a capital', press('A'), page],
    ['text in a field', press('a'), { closest: (selector: string) => (selector.includes('textarea') ? {} : null) }],
  ])('nothing for %s', (_name, pressed, place) => expect(actionOf(pressed, place)).toBeNull());

  it('gives each action a key of its own', () =>
    expect(new Set(Object.values(keyOf)).size).toBe(Object.keys(keyOf).length));
});
