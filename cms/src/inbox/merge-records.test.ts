import { describe, expect, it } from 'vitest';
import { changedFields, filledGaps, saysNothing } from './merge-records.ts';

describe('changedFields', () => {
  const before = { slug: 'a', title: { nl: 'Koor' }, price: { kind: 'unknown' }, textState: { nl: 'own' } };
  it.each([
    ['nothing', before, {}],
    ['a text', { ...before, title: { nl: 'Groot koor' } }, { title: { nl: 'Groot koor' } }],
    ['a price', { ...before, price: { kind: 'free' } }, { price: { kind: 'free' } }],
    ['what is not of the sender', { ...before, slug: 'b', textState: { nl: 'missing' } }, {}],
  ])('%s', (_name, after, expected) => expect(changedFields(before, after)).toEqual(expected));
});

describe('saysNothing', () => {
  it.each([[null], [''], [[]], [{}], ['unknown'], [{ kind: 'unknown' }], [{ min: null, groups: [] }]])('%j', (value) =>
    expect(saysNothing(value)).toBe(true),
  );
  it.each([['x'], [0], [false], [['x']], [{ min: 0 }]])('not %j', (value) => expect(saysNothing(value)).toBe(false));
});

describe('filledGaps', () => {
  const standing = {
    title: { nl: 'Koor' },
    description: null,
    price: { kind: 'unknown' },
    contact: { website: null, email: 'a@example.org', phone: null },
    languages: ['nl'],
    access: { stepFree: 'no' },
  };
  it.each([
    ['what is known stays', { title: { nl: 'Anders' }, languages: ['tr'] }, {}],
    ['a translation is not mixed into a text', { title: { nl: 'Koor', tr: 'Koro' } }, {}],
    ['an unknown price is filled', { price: { kind: 'free' } }, { price: { kind: 'free' } }],
    ['unknown fills nothing', { price: { kind: 'unknown' }, description: null }, {}],
    [
      'contact is filled line by line',
      { contact: { website: 'https://example.org/', email: 'b@example.org', phone: null } },
      { contact: { website: 'https://example.org/', email: 'a@example.org', phone: null } },
    ],
    [
      'an access fact is added, none replaced',
      { access: { stepFree: 'yes', toilet: 'yes' } },
      { access: { stepFree: 'no', toilet: 'yes' } },
    ],
    ['no address, state or confirmation', { slug: 'b', textState: {}, confirmation: { by: 'provider' } }, {}],
  ])('%s', (_name, sent, expected) => expect(filledGaps(standing, sent)).toEqual(expected));
});
