import { municipalities } from '@kunstwijzer/content/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNobody, nobody, readVisitor, toAge, toChoice, withSaid, writeVisitor } from './visitor.ts';
import type { VisitorChoice } from './visitor.ts';

const read = (search: string) => readVisitor(new URLSearchParams(search));

it('adds what somebody says to what was known of them', () => {
  const known = read('pas=cjp&pas=ooievaarspas&leeftijd=8&gemeente=denhaag') ?? nobody;
  expect(withSaid(known, nobody)).toEqual(known);
  expect(withSaid(nobody, known)).toEqual(known);
  expect(withSaid(known, read('pas=ooievaarspas:midden&leeftijd=9') ?? nobody)).toEqual(
    read('pas=cjp&pas=ooievaarspas:midden&leeftijd=9&gemeente=denhaag'),
  );
});

it.each([
  ['8', 8],
  [' 67 ', 67],
  ['٨', 8],
  ['0', 0],
  ['121', null],
  ['-3', null],
  ['8,5', null],
  ['', null],
])('the age in %j is %j', (typed, expected) => {
  expect(toAge(typed)).toBe(expected);
});

describe('readVisitor', () => {
  it.each<[string, Partial<VisitorChoice>]>([
    ['pas=ooievaarspas', { passes: [{ pass: 'ooievaarspas', tier: null }] }],
    ['pas=ooievaarspas:midden', { passes: [{ pass: 'ooievaarspas', tier: 'midden' }] }],
    [
      'pas=cjp&pas=ooievaarspas',
      {
        passes: [
          { pass: 'cjp', tier: null },
          { pass: 'ooievaarspas', tier: null },
        ],
      },
    ],
    ['pas=cjp&pas=cjp', { passes: [{ pass: 'cjp', tier: null }] }],
    ['leeftijd=8', { age: 8 }],
    ['leeftijd=children&leeftijd=8', { age: 8 }],
    ['leeftijd=0', { age: 0 }],
    ['gemeente=rijswijk', { municipality: 'rijswijk' }],
    ['pas=<b>&gemeente=denhaag', { municipality: 'denhaag' }],
  ])('%s', (search, expected) => {
    expect(read(search)).toEqual({ ...nobody, ...expected });
  });

  it.each([
    '',
    'q=koor',
    'leeftijd=children',
    'leeftijd=999',
    'leeftijd=-1',
    'leeftijd=8.5',
    'gemeente=toString',
    'pas=%22%3E',
    'pas=a:B!',
  ])('%s says nothing', (search) => {
    expect(read(search)).toBeNull();
  });

  it('takes a few passes from an address that has thousands', () => {
    const search = Array.from({ length: 5000 }, (_, i) => `pas=p${i}`).join('&');
    expect(read(search)?.passes).toHaveLength(8);
  });
});

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4})?$/u);
const choices: fc.Arbitrary<VisitorChoice> = fc.record({
  passes: fc.uniqueArray(fc.record({ pass: slugs, tier: fc.option(slugs) }), {
    selector: ({ pass }) => pass,
    maxLength: 4,
  }),
  age: fc.option(fc.integer({ min: 0, max: 120 })),
  municipality: fc.option(fc.constantFrom(...(Object.keys(municipalities) as (keyof typeof municipalities)[]))),
});

describe('writeVisitor', () => {
  it('is read back as it was written, and leaves the query of others alone', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const query = new URLSearchParams('q=koor&leeftijd=children&leeftijd=9&pas=oud');
        writeVisitor(query, choice);
        expect(readVisitor(query) ?? nobody).toEqual(choice);
        expect([query.get('q'), query.getAll('leeftijd')[0]]).toEqual(['koor', 'children']);
      }),
      { seed: 20261123 },
    );
  });
});

it('takes from storage only what is valid', () => {
  expect(toChoice({ passes: [{ pass: 'cjp' }, { pass: 3 }, null], age: '8', municipality: 'mars' })).toEqual({
    passes: [{ pass: 'cjp', tier: null }],
    age: null,
    municipality: null,
  });
  for (const raw of [null, 'x', 3, [], {}, { passes: 'cjp' }]) expect(isNobody(toChoice(raw))).toBe(true);
});
