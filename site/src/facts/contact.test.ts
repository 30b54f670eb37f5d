import { expect, it } from 'vitest';
import { isReachable } from './contact.ts';

const none = { website: null, email: null, phone: null };

it.each([
  [none, false],
  [{ ...none, phone: '070 1234567' }, true],
  [{ ...none, website: 'https://example.org' }, true],
])('%j is reachable: %s', (contact, expected) => {
  expect(isReachable(contact)).toBe(expected);
});
