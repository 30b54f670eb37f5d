import { describe, expect, it } from 'vitest';
import { entrancesOf } from './steps.ts';

type Entry = Parameters<typeof entrancesOf>[0];
const entry = (
  stage: Entry['stage'],
  kind: Entry['admission']['kind'],
  groups: Entry['ages']['groups'],
  max: number | null = null,
): Entry => ({ stage, ages: { groups, max }, admission: { kind } });

describe('entrancesOf', () => {
  it.each([
    ['lessons for adults', entry('discover', 'registration', ['children', 'adults']), ['sixtyPlus']],
    ['people over 60 named', entry('deepen', 'audition', ['adults', 'seniors']), ['sixtyPlus']],
    ['a group that adults may join', entry('deepen', 'open', ['adults']), ['returner']],
    ['a group that chooses', entry('deepen', 'audition', ['adults']), []],
    ['lessons for the young', entry('discover', 'open', ['teens']), []],
    ['adults up to an age', entry('discover', 'open', ['teens', 'adults'], 25), []],
    ['through school', entry('discover', 'school', ['adults']), []],
  ])('%s', (_name, value, expected) => {
    expect(entrancesOf(value)).toEqual(expected);
  });
});
