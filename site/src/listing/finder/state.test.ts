import { describe, expect, it } from 'vitest';
import { choose, chosen, drop, isIdle, nothing, readState, writeState } from './state.ts';
import type { Filter } from './state.ts';

const option = (value: string) => ({ value, label: value.toUpperCase() });
const filters: Filter[] = [
  { key: 'district', label: 'Stadsdeel', multiple: false, options: [option('laak'), option('escamp')] },
  { key: 'day', label: 'Dag', multiple: true, options: [option('monday'), option('friday')] },
];

describe('the address', () => {
  it.each([
    ['?q=koor&wijk=laak', { q: 'koor', choices: { district: ['laak'] } }],
    ['?dag=monday&dag=friday', { q: '', choices: { day: ['monday', 'friday'] } }],
    ['?q=%D8%B9%D9%88%D8%AF', { q: 'عود', choices: {} }],
  ])('%s is read and written again', (search, state) => {
    expect(readState(search, filters)).toEqual(state);
    expect(writeState(state)).toBe(search);
  });
  it.each([
    ['', nothing],
    ['?wijk=atlantis&onzin=1', nothing],
    ['?wijk=laak&wijk=escamp', { q: '', choices: { district: ['laak'] } }],
    ['?dag=friday&dag=friday', { q: '', choices: { day: ['friday'] } }],
  ])('%s is read as far as it makes sense', (search, state) => {
    expect(readState(search, filters)).toEqual(state);
  });
  it('is empty when nothing is asked', () => {
    expect(writeState({ q: '  ', choices: {} })).toBe('');
  });
  it('bounds what is searched for', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`, filters).q).toHaveLength(200);
  });
});

describe('choices', () => {
  const state = choose(nothing, 'day', ['monday', 'friday']);
  it('can be added, dropped and cleared', () => {
    expect(drop(state, 'day', 'monday').choices).toEqual({ day: ['friday'] });
    expect(drop(drop(state, 'day', 'monday'), 'day', 'friday').choices).toEqual({});
    expect(choose(state, 'district', ['laak']).choices).toEqual({ day: ['monday', 'friday'], district: ['laak'] });
  });
  it('have words', () => {
    expect(chosen(state, filters).map(({ label }) => label)).toEqual(['MONDAY', 'FRIDAY']);
  });
  it('make a state that is not idle', () => {
    expect([isIdle(nothing), isIdle(state), isIdle({ q: ' ', choices: {} }), isIdle({ q: 'a', choices: {} })]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
