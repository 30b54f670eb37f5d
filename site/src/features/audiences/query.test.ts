import type { Coach, Guide, Pass } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { contactsFor, guidesOn, heartOf, passesOf } from './query.ts';

const coach = (slug: string, districts: string[], audiences: string[]) => ({ slug, districts, audiences }) as Coach;
const guide = (slug: string, topic: string, order = 0) => ({ slug, topic, order }) as Guide;
const pass = (slug: string, inTheHague: string, kind: string) => ({ slug, inTheHague, kind }) as Pass;
const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug);

describe('contactsFor', () => {
  const coaches = [
    coach('anker', ['laak'], ['everyone', 'schools']),
    coach('scholen', [], ['schools']),
    coach('stad', [], ['everyone', 'schools']),
  ];
  const of = (audience: 'everyone' | 'schools') => contactsFor(coaches, audience);
  const laak = (audience: 'everyone' | 'schools') => of(audience).districts.find(({ district }) => district === 'laak');

  it('tells the whole city from a district, for one audience', () => {
    expect(slugs(of('everyone').city)).toEqual(['stad']);
    expect(slugs(of('schools').city)).toEqual(['scholen', 'stad']);
    expect(slugs(laak('everyone')?.coaches ?? [])).toEqual(['anker']);
  });

  it('has all eight districts, also those without a point of contact', () => {
    expect(of('everyone').districts).toHaveLength(8);
    expect(of('everyone').districts.filter((each) => each.coaches.length === 0)).toHaveLength(7);
  });

  it('knows postcodes and neighbourhoods', () => {
    expect(laak('everyone')).toMatchObject({
      postcodes: ['2516', '2521', '2522', '2523', '2524'],
      neighbourhoods: ['Laakkwartier en Spoorwijk', 'Binckhorst'],
    });
    const centrum = of('everyone').districts.find(({ district }) => district === 'centrum');
    expect(centrum?.touching).toContain('2517');
    expect(centrum?.postcodes).not.toContain('2517');
  });
});

it('finds the guide of a page', () => {
  const guides = [guide('fonds', 'money'), guide('voor-ouders', 'school')];
  expect(heartOf(guides, '/voor-ouders/')?.slug).toBe('voor-ouders');
  expect(heartOf(guides, '/voor-leraren/')).toBeUndefined();
});

it('lists guides topic by topic, without those that are a page for an audience', () => {
  const guides = [
    guide('voor-ouders', 'school'),
    guide('b', 'coach', 1),
    guide('a', 'coach', 0),
    guide('c', 'school', 9),
  ];
  expect(slugs(guidesOn(guides, ['school', 'coach']))).toEqual(['c', 'a', 'b']);
});

describe('passesOf', () => {
  const passes = [
    pass('fonds', 'unknown', 'fund'),
    pass('elders', 'no', 'municipal'),
    pass('jong', 'yes', 'youth'),
    pass('bieb', 'yes', 'library'),
  ];

  it.each([
    [
      ['fonds', 'bieb', 'elders', 'weg'],
      ['bieb', 'fonds'],
    ],
    [null, ['bieb', 'jong', 'fonds']],
  ])('of %j: those that work here first, none of another city', (asked, expected) => {
    expect(slugs(passesOf(passes, asked))).toEqual(expected);
  });
});
