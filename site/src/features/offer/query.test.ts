import { describe, expect, it } from 'vitest';
import { mapQuery, slotsByDay } from './query.ts';

describe('slotsByDay', () => {
  it('begins on Monday and follows the clock', () => {
    const slots = [
      { day: 'sunday', start: '14:00', end: '15:00' },
      { day: 'monday', start: '20:00', end: '21:00' },
      { day: 'monday', start: '09:30', end: '11:00' },
    ] as const;
    expect(slotsByDay([...slots])).toEqual([
      { day: 'monday', slots: [slots[2], slots[1]] },
      { day: 'sunday', slots: [slots[0]] },
    ]);
  });
  it('has no days without slots', () => {
    expect(slotsByDay([])).toEqual([]);
  });
});

describe('mapQuery', () => {
  const place = { name: 'De Zaal', district: null, neighbourhood: null };
  it.each([
    [null, null],
    [{ ...place, address: null }, 'De Zaal, Den Haag'],
    [{ ...place, name: null, address: null }, null],
    [{ ...place, address: { street: 'Kade 1', postcode: '2515 TN', city: 'Den Haag' } }, 'Kade 1, 2515 TN, Den Haag'],
    [{ ...place, address: { street: null, postcode: '2515 TN', city: 'Den Haag' } }, 'De Zaal, Den Haag'],
  ])('%j → %s', (given, words) => {
    expect(mapQuery(given)).toBe(words);
  });
});
