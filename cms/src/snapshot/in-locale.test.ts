import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { inLocale, localesIn } from './in-locale.ts';

const text = (name: string): Field => ({ name, type: 'text', localized: true });
const fields: Field[] = [
  { type: 'tabs', tabs: [{ label: 'Wat', fields: [text('title'), { type: 'row', fields: [text('summary')] }] }] },
  { name: 'ages', type: 'group', fields: [{ name: 'min', type: 'number' }, text('note')] },
  { name: 'rooms', type: 'array', fields: [text('name'), { name: 'size', type: 'number' }] },
];
const data = {
  title: { nl: 'Koor', tr: 'Koro' },
  ages: { min: 8, note: { nl: 'ongeveer' } },
  rooms: [{ name: { nl: 'Zaal', tr: 'Salon' }, size: 3 }],
  _status: 'draft',
};

describe('inLocale', () => {
  it('takes the texts of one language, and facts as they are', () =>
    expect(inLocale(fields, data, 'nl', null)).toEqual({
      title: 'Koor',
      ages: { min: 8, note: 'ongeveer' },
      rooms: [{ name: 'Zaal', size: 3 }],
      _status: 'draft',
    }));

  it('leaves out what a language does not say, and keeps rows that are stored', () =>
    expect(inLocale(fields, data, 'tr', { rooms: [{ id: 'r1', name: 'Zaal' }] })).toEqual({
      title: 'Koro',
      ages: { min: 8 },
      rooms: [{ id: 'r1', name: 'Salon', size: 3 }],
      _status: 'draft',
    }));

  it('keeps a text that is taken away', () =>
    expect(inLocale(fields, { summary: null }, 'ar', null)).toEqual({ summary: null }));
});

describe('localesIn', () => {
  it.each([
    ['texts anywhere', data, ['nl', 'tr']],
    ['facts only', { ages: { min: 1 } }, []],
    ['a text that is taken away', { summary: null }, ['nl', 'en', 'tr', 'ar']],
    ['a text in rows', { rooms: [{ name: { ar: 'قاعة' } }] }, ['ar']],
  ])('%s', (_name, given, expected) => expect(localesIn(fields, given)).toEqual(expected));
});
