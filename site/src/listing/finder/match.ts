import type { AgeGroup } from '@kunstwijzer/content/model';
import { ageGroupRanges } from '../ages.ts';
import type { Entry, Facets } from '../entry.ts';
import type { Choices, FilterKey } from './state.ts';

/** Whether a record is what was asked; `maybe` is that we do not know, which is not "no". */
export type Answer = 'yes' | 'maybe' | 'no';

/** Values of the price and language filters that are no pass and no language. */
export const freeOnly = 'gratis';
export const noDutch = 'geen-nederlands';

function oneOf(known: readonly string[] | undefined, wanted: string[]): Answer {
  if (known === undefined) return 'no';
  if (known.length === 0) return 'maybe';
  return wanted.some((value) => known.includes(value)) ? 'yes' : 'no';
}

function atAge(ranges: Facets['ages'], wanted: string[]): Answer {
  if (ranges === undefined) return 'no';
  if (ranges.length === 0) return 'maybe';
  const overlaps = (group: string) => {
    const [from, until] = ageGroupRanges[group as AgeGroup];
    return ranges.some(([min, max]) => min <= until && from <= max);
  };
  return wanted.some(overlaps) ? 'yes' : 'no';
}

function forPrice({ price, passes }: Facets, value: string): Answer {
  if (value !== freeOnly) return passes === undefined ? 'no' : (passes[value] ?? 'maybe');
  if (price === undefined || price.kind === 'paid') return 'no';
  return price.kind === 'free' ? 'yes' : 'maybe';
}

function inLanguage({ languages, dutch }: Facets, value: string): Answer {
  if (value !== noDutch) return oneOf(languages, [value]);
  if (dutch === undefined) return 'no';
  return dutch === 'none' ? 'yes' : dutch === 'unknown' ? 'maybe' : 'no';
}

/** No as soon as one says no, yes when all say yes. */
function every(answers: Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

const tests: Record<FilterKey, (entry: Entry, wanted: string[]) => Answer> = {
  kind: ({ kind }, wanted) => oneOf([kind], wanted),
  discipline: ({ facets }, wanted) => oneOf(facets.disciplines, wanted),
  district: ({ facets }, wanted) => oneOf(facets.districts, wanted),
  day: ({ facets }, wanted) => oneOf(facets.days, wanted),
  level: ({ facets }, wanted) => oneOf(facets.levels, wanted),
  age: ({ facets }, wanted) => atAge(facets.ages, wanted),
  price: ({ facets }, wanted) => every(wanted.map((value) => forPrice(facets, value))),
  language: ({ facets }, wanted) => every(wanted.map((value) => inLanguage(facets, value))),
  access: ({ facets }, wanted) =>
    facets.access === undefined
      ? 'no'
      : every(wanted.map((fact) => facets.access?.[fact as keyof Facets['access']] ?? 'maybe')),
};

/** Whether a record is what the filters ask. Of the days and ages one is enough, of the access facts all must hold. */
export const matches = (entry: Entry, choices: Choices): Answer =>
  every(
    (Object.entries(choices) as [FilterKey, string[]][])
      .filter(([, wanted]) => wanted.length > 0)
      .map(([key, wanted]) => tests[key](entry, wanted)),
  );
