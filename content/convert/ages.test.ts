import { describe, expect, test } from 'vitest';
import { toAges } from './ages.ts';

const where = { file: 'providers', record: 'koor-x', field: 'ages.text_nl' };

describe('toAges', () => {
  test.each([
    [{ text_nl: null, min: null, max: null }, [], null, null],
    [{ text_nl: 'volwassenen', min: 18, max: null }, ['adults'], 18, null],
    [{ text_nl: '5 tot 14 jaar', min: 5, max: 14 }, ['children', 'teens'], 5, 14],
    [{ text_nl: 'groep 5-8', min: 8, max: 12 }, ['children'], 8, 12],
  ])('%j', (fact, groups, min, max) => {
    const notes: string[] = [];
    expect(toAges(fact, null, where, notes)).toEqual({ groups, min, max, note: null });
    expect(notes).toEqual([]);
  });

  test('bounds that contradict the words are left out, with a note', () => {
    const notes: string[] = [];
    const ages = toAges({ text_nl: '7 tot ongeveer 22 jaar', min: 6, max: 25 }, null, where, notes);
    expect(ages).toMatchObject({ min: null, max: null });
    expect(notes).toHaveLength(1);
  });

  test('unknown words are an error that names the record', () => {
    expect(() => toAges({ text_nl: 'honden', min: null, max: null }, null, where, [])).toThrow('record koor-x');
  });
});
