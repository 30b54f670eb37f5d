import { districtOfPostcode, postcodes } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { lookUp } from './lookup.ts';
import { districtsByPostcode } from './query.ts';

const table = districtsByPostcode();

describe('lookUp', () => {
  it.each([
    ['', { kind: 'incomplete' }],
    ['25', { kind: 'incomplete' }],
    ['2512', { kind: 'found', postcode: '2512', districts: ['centrum'] }],
    [' 2512 AB ', { kind: 'found', postcode: '2512', districts: ['centrum'] }],
    ['2512ab', { kind: 'found', postcode: '2512', districts: ['centrum'] }],
    ['٢٥١٢', { kind: 'found', postcode: '2512', districts: ['centrum'] }],
    ['۲۵۴۸', { kind: 'found', postcode: '2548', districts: ['escamp'] }],
    ['2517', { kind: 'found', postcode: '2517', districts: ['scheveningen', 'centrum'] }],
    ['2288', { kind: 'outside', postcode: '2288' }],
    ['0251', { kind: 'invalid' }],
    ['25123', { kind: 'invalid' }],
    ['Laak', { kind: 'invalid' }],
    ['2512 ABC', { kind: 'invalid' }],
  ])('%j', (typed, answer) => {
    expect(lookUp(typed, table)).toEqual(answer);
  });

  it('finds every postcode of the city in its district', () => {
    for (const postcode of Object.keys(postcodes)) {
      const answer = lookUp(postcode, table);
      expect(answer.kind === 'found' && answer.districts[0], postcode).toBe(districtOfPostcode(postcode));
    }
  });
});
