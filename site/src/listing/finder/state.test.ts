import { describe, expect, it } from 'vitest';
import { choose, chosen, cleared, drop, isIdle, nothing, readState, writeState } from './state.ts';
import type { Filter } from './state.ts';

const option = (value: string) => ({ value, label: value.toUpperCase() });
const filters: Filter[] = [
  { key: 'district', label: 'Stadsdeel', multiple: false, options: [option('laak'), option('escamp')] },
  { key: 'day', label: 'Dag', multiple: true, options: [option('monday'), option('friday')] },
];

describe('the address', () => {
  it.each([
    ['?q=koor&wijk=laak', { q: 'koor', choices: { district: ['laak'] } }],
    ['?dag=monday&dag=friday', { choices: { day: ['monday', 'friday'] } }],
    ['?q=%D8%B9%D9%88%D8%AF', { q: 'عود' }],
    [
      '?wijk=laak&orde=dichtbij&postcode=2515&kaart=1',
      { choices: { district: ['laak'] }, sort: 'nearest', postcode: '2515', map: true },
    ],
  ])('%s is read and written again', (search, state) => {
    const whole = { ...nothing, ...state } as typeof nothing;
    expect(readState(search, filters)).toEqual(whole);
    expect(writeState(whole)).toBe(search);
  });
  it.each([
    ['', nothing],
    ['?wijk=atlantis&onzin=1', nothing],
    ['?wijk=laak&wijk=escamp', { ...nothing, choices: { district: ['laak'] } }],
    ['?dag=friday&dag=friday', { ...nothing, choices: { day: ['friday'] } }],
    ['?orde=duur&kaart=ja', nothing],
  ])('%s is read as far as it makes sense', (search, state) => {
    expect(readState(search, filters)).toEqual(state);
  });
  it('is empty when nothing is asked', () => {
    expect(writeState({ ...nothing, q: '  ' })).toBe('');
  });
  it('keeps what is not ours: the passes and the age of the visitor', () => {
    const search = '?q=oud&leeftijd=children&leeftijd=8&pas=ooievaarspas&wijk=laak';
    expect(writeState({ ...nothing, q: 'nieuw' }, search)).toBe('?q=nieuw&leeftijd=8&pas=ooievaarspas');
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
  it.each([
    [nothing, true],
    [state, false],
    [{ ...nothing, q: ' ' }, true],
    [{ ...nothing, q: 'a' }, false],
    [{ ...nothing, sort: 'soonest' as const }, false],
    [{ ...nothing, map: true }, false],
    [{ ...nothing, postcode: '2515' }, true],
  ])('%j is idle: %s', (each, idle) => {
    expect(isIdle(each)).toBe(idle);
  });
  it('are all taken back at once, but not where somebody lives', () => {
    expect(cleared({ ...state, q: 'koor', sort: 'nearest', postcode: '2515' })).toEqual({
      ...nothing,
      postcode: '2515',
    });
  });
});
