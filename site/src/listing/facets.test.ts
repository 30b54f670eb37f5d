import { describe, expect, it } from 'vitest';
import type { Discipline, District } from '@kunstwijzer/content/model';
import { facetParams, scopeOf } from './facet-pages.ts';
import { byScope, disciplineCounts, districtCounts, facetScopes, listGroups, within } from './facets.ts';
import { everything, inScope } from './scope.ts';

const record = (disciplines: Discipline[], districts: District[]) => ({ facets: { disciplines, districts } });
const choir = record(['singing', 'music'], ['laak']);
const dance = record(['dance'], ['laak', 'escamp']);
const nowhere = record(['dance'], []);

it('puts a record on every list that its scope says, once', () => {
  const lists = byScope([choir, dance, nowhere]);
  for (const scope of facetScopes(lists))
    expect(within(lists, scope)).toEqual([choir, dance, nowhere].filter((record) => inScope(record, scope)));
});

describe('facetScopes', () => {
  const scopes = facetScopes(byScope([choir, dance, nowhere]));
  it('has everything, every discipline and every district, also empty ones', () => {
    expect(scopes).toContainEqual(everything);
    expect(scopes).toContainEqual({ discipline: 'circus', district: null });
    expect(scopes).toContainEqual({ discipline: null, district: 'segbroek' });
  });
  it('has only the combinations with something in them', () => {
    expect(scopes.filter(({ discipline, district }) => discipline && district)).toEqual([
      { discipline: 'music', district: 'laak' },
      { discipline: 'singing', district: 'laak' },
      { discipline: 'dance', district: 'escamp' },
      { discipline: 'dance', district: 'laak' },
    ]);
  });
});

describe('counts', () => {
  it('count a record under each of its disciplines', () => {
    const counts = disciplineCounts(byScope([choir, dance, nowhere]), everything);
    expect(counts.filter(({ tally }) => tally.real > 0)).toEqual([
      { value: 'music', tally: { real: 1, examples: 0 } },
      { value: 'singing', tally: { real: 1, examples: 0 } },
      { value: 'dance', tally: { real: 2, examples: 0 } },
    ]);
  });
  it('stay within the other half of the scope', () => {
    const at = { discipline: null, district: 'escamp' } as const;
    expect(disciplineCounts(byScope([choir, dance]), at).find(({ value }) => value === 'singing')?.tally.real).toBe(0);
    const of = { discipline: 'dance', district: 'escamp' } as const;
    expect(districtCounts(byScope([choir, dance]), of).find(({ value }) => value === 'laak')?.tally.real).toBe(1);
  });
});

describe('listGroups', () => {
  const many = (count: number, disciplines: Discipline[], districts: District[]) =>
    Array.from({ length: count }, () => record(disciplines, districts));

  it('shows few records as they are', () => {
    expect(listGroups(byScope([choir, dance]), everything)).toEqual([
      { scope: null, discipline: null, district: null, records: [choir, dance], total: { real: 2, examples: 0 } },
    ]);
  });
  it('leads from everything to the disciplines', () => {
    const groups = listGroups(byScope([...many(40, ['dance'], ['laak']), choir]), everything);
    expect(groups.map(({ discipline, records, total }) => [discipline, records.length, total.real])).toEqual([
      ['music', 1, 1],
      ['singing', 1, 1],
      ['dance', 6, 40],
    ]);
    expect(groups.at(2)?.scope).toEqual({ discipline: 'dance', district: null });
    expect(groups.at(0)?.scope).toBeNull();
  });
  it('leads from a discipline to the districts, and keeps what has none', () => {
    const scope = { discipline: 'dance', district: null } as const;
    const groups = listGroups(byScope([...many(40, ['dance'], ['laak']), nowhere]), scope);
    expect(groups.map(({ district, total }) => [district, total.real])).toEqual([
      ['laak', 40],
      [null, 1],
    ]);
    expect(groups.at(0)?.scope).toEqual({ discipline: 'dance', district: 'laak' });
  });
  it('shows all of a discipline in a district', () => {
    const [group] = listGroups(byScope(many(50, ['dance'], ['laak'])), { discipline: 'dance', district: 'laak' });
    expect(group?.records).toHaveLength(50);
  });
  it('loses no record', () => {
    const records = [...many(40, ['dance'], ['laak']), choir, nowhere];
    expect(listGroups(byScope(records), everything).reduce((sum, { total }) => sum + total.real, 0)).toBe(43);
  });
});

describe('facetParams and scopeOf', () => {
  const params = facetParams(facetScopes(byScope([dance])));
  it('name pages by the words of the address', () => {
    expect(params.both).toEqual([
      { discipline: 'dans', district: 'escamp' },
      { discipline: 'dans', district: 'laak' },
    ]);
    expect(params.discipline).toContainEqual({ discipline: 'beeldende-kunst' });
    expect(params.district).toContainEqual({ district: 'segbroek' });
  });
  it('are each other’s inverse', () => {
    expect([...params.discipline, ...params.district, ...params.both].map(scopeOf)).not.toContain(null);
    expect(scopeOf({ discipline: 'dans', district: 'laak' })).toEqual({ discipline: 'dance', district: 'laak' });
    expect(scopeOf({})).toEqual(everything);
  });
  it.each([{ discipline: 'koken' }, { district: 'atlantis' }, { discipline: 'dans', district: 'atlantis' }])(
    'refuse %j',
    (wrong) => {
      expect(scopeOf(wrong)).toBeNull();
    },
  );
});
