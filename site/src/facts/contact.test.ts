import { describe, expect, it } from 'vitest';
import { isReachable } from './contact.ts';

describe('isReachable', () => {
  it.each([
    [{ website: null, email: null, phone: null }, false],
    [{ website: null, email: null, phone: '070 123 4567' }, true],
  ])('%j → %s', (contact, yes) => {
    expect(isReachable(contact)).toBe(yes);
  });
});
