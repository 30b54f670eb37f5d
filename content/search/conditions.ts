import { ageGroupYears } from '../core/index.ts';
import type { AgeRange } from '../core/index.ts';
import type { AgeGroup } from '../model/index.ts';
import type { Column, Columns } from './decode.ts';
import { allOf, forAgeGroup, forAges, forPrice, fromHome, no, oneOf, unknown, withDutch } from './facts.ts';
import type { Verdict } from './facts.ts';
import type { Store } from './store.ts';
import type { FilterKey, Filters } from './types.ts';

/** Something that a record meets, does not meet, or may meet: a filter, or a wish that was read in the query. */
export type Condition = {
  /** The filter it is, or is like: its own facet counts records that do not meet it. */
  facet: FilterKey;
  /** The part of the query; null for a filter. */
  part: number | null;
  /** A miss makes the record useless: the wrong age. */
  fatal: boolean;
  of: (record: number) => Verdict;
};

/** A verdict per different value, so that a thousand records cost no more than the values they share. */
export function perValue<T>(
  { values, of }: Column<T>,
  judge: (value: T | undefined) => Verdict,
): (record: number) => Verdict {
  const verdicts: (Verdict | undefined)[] = [];
  return (record) => {
    const value = of[record] ?? 0;
    return (verdicts[value] ??= judge(values[value]));
  };
}

export const best = (verdicts: Verdict[]): Verdict => {
  const rank = { no: 0, unknown: 1, yes: 2 };
  return verdicts.reduce((a, b) =>
    rank[b.answer] > rank[a.answer] || (b.answer === a.answer && b.fit > a.fit) ? b : a,
  );
};

type Judges = { [K in FilterKey]: (columns: Columns, wanted: NonNullable<Filters[K]>) => (record: number) => Verdict };

const list =
  (name: 'disciplines' | 'districts' | 'days' | 'times' | 'levels' | 'languages') =>
  (columns: Columns, wanted: string[]) =>
    perValue(columns[name], (known) => oneOf(known, wanted));

const single = (name: 'kind' | 'neighbourhood' | 'stage') => (columns: Columns, wanted: string[]) =>
  perValue(columns[name], (known) => oneOf(known === undefined ? undefined : [known], wanted));

export const judges: Omit<Judges, 'term'> = {
  kind: single('kind'),
  discipline: list('disciplines'),
  district: list('districts'),
  neighbourhood: single('neighbourhood'),
  // One who looks for an age group wants to see all that is open to it.
  ageGroup: ({ ages }, wanted) =>
    perValue(ages, (known) => best(wanted.map((group) => (known ? overlap(known, group) : forAgeGroup(known, group))))),
  age: ({ ages }, wanted) => perValue(ages, (known) => forAges(known, [wanted, wanted])),
  day: list('days'),
  time: list('times'),
  price: ({ price }, wanted) => perValue(price, (known) => forPrice(known, wanted)),
  pass: ({ passes }, wanted) => perValue(passes, (known) => allOf(known, wanted)),
  level: list('levels'),
  stage: single('stage'),
  language: list('languages'),
  dutch: ({ dutch }, wanted) => perValue(dutch, (known) => withDutch(known, wanted)),
  attendance: ({ attendance }, wanted) => perValue(attendance, (known) => fromHome(known, wanted)),
  access: ({ access }, wanted) => perValue(access, (known) => allOf(known, wanted)),
};

function overlap(known: AgeRange[], group: string): Verdict {
  const made = forAgeGroup(known, group);
  if (made.answer !== 'no') return made;
  const years = forAges(known, ageGroupYears[group as AgeGroup]);
  return years.answer === 'yes' ? { answer: 'yes', fit: 0.2 } : years;
}

const isChosen = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The conditions of chosen filters. */
export function filterConditions(filters: Filters, store: Store): Condition[] {
  return (Object.keys(filters) as FilterKey[])
    .filter((facet) => isChosen(filters[facet]))
    .map((facet) => {
      if (facet === 'term') {
        const terms = termJudge(store, filters.term ?? []);
        return { facet, part: null, fatal: true, of: terms };
      }
      const judge = judges[facet] as ((columns: Columns, wanted: unknown) => (record: number) => Verdict) | undefined;
      return { facet, part: null, fatal: true, of: judge?.(store.columns, filters[facet]) ?? (() => unknown) };
    });
}

function termJudge({ columns, lexicon }: Store, wanted: string[]): (record: number) => Verdict {
  const numbers = new Set(
    wanted.map((key) => lexicon.concepts.findIndex((each) => each.type === 'term' && each.key === key)),
  );
  return perValue(columns.is, (known) =>
    known?.some((number) => numbers.has(number)) ? { answer: 'yes', fit: 1 } : no(),
  );
}
