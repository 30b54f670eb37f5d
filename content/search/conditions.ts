import { ageGroupYears } from '../core/index.ts';
import type { AgeRange } from '../core/index.ts';
import type { AgeGroup } from '../model/index.ts';
import type { Column, Columns } from './decode.ts';
import { allOf, forAgeGroup, forAges, forPrice, fromHome, no, oneOf, unknown, withDutch } from './facts.ts';
import type { Verdict } from './facts.ts';
import type { Wish } from './question.ts';
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
function perValue<T>({ values, of }: Column<T>, judge: (value: T | undefined) => Verdict): (record: number) => Verdict {
  const verdicts: (Verdict | undefined)[] = [];
  return (record) => {
    const value = of[record] ?? 0;
    return (verdicts[value] ??= judge(values[value]));
  };
}

const best = (verdicts: Verdict[]): Verdict => {
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

const judges: Omit<Judges, 'term'> = {
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

// Of what does not apply to a kind of record nobody can say that it is not so: an organisation has no weekday.
const lenient =
  (judge: (record: number) => Verdict, applies: (record: number) => boolean) =>
  (record: number): Verdict =>
    applies(record) ? judge(record) : { ...unknown, fit: 0.5 };

const has =
  <T>({ of }: Column<T>) =>
  (record: number): boolean =>
    (of[record] ?? 0) > 0;

/** The conditions that the query itself names. */
export function wishConditions(wishes: Wish[], { columns, lexicon }: Store): Condition[] {
  return wishes.map((wish): Condition => {
    const { part } = wish;
    if (wish.type === 'age')
      return {
        facet: 'ageGroup',
        part,
        fatal: true,
        of: lenient(
          perValue(columns.ages, (known) => forAges(known, wish.years)),
          has(columns.ages),
        ),
      };
    const keys = wish.senses.flatMap(({ concept }) => lexicon.concepts[concept]?.key ?? []);
    switch (wish.type) {
      case 'district':
      case 'neighbourhood':
        return {
          facet: 'district',
          part,
          fatal: false,
          of: placeJudge(
            wish.senses.map(({ concept }) => concept),
            { columns, lexicon },
          ),
        };
      case 'ageGroup':
        return {
          facet: 'ageGroup',
          part,
          fatal: true,
          of: lenient(
            perValue(columns.ages, (known) =>
              best(
                wish.senses.map(({ concept, weight }) => {
                  const made = forAgeGroup(known, lexicon.concepts[concept]?.key ?? '');
                  return { ...made, fit: made.fit * weight };
                }),
              ),
            ),
            has(columns.ages),
          ),
        };
      case 'audience':
        // What is not said to be for women only is for women too, but it is not what was asked.
        return { facet: 'dutch', part, fatal: keys.includes('women'), of: (record) => audience(columns, keys, record) };
      case 'access':
        return { facet: 'access', part, fatal: false, of: judges.access(columns, keys) };
      case 'pass':
        return { facet: 'pass', part, fatal: false, of: judges.pass(columns, keys) };
      default: {
        const judge = judges[wish.type];
        const column = {
          day: columns.days,
          time: columns.times,
          price: columns.price,
          level: columns.levels,
          language: columns.languages,
          dutch: columns.dutch,
          attendance: columns.attendance,
          stage: columns.stage,
        }[wish.type];
        const judged = judge(columns, keys);
        return { facet: wish.type, part, fatal: false, of: lenient(judged, has(column as Column<unknown>)) };
      }
    }
  });
}

function audience(columns: Columns, keys: string[], record: number): Verdict {
  const known = columns.audiences.values[columns.audiences.of[record] ?? 0];
  if (known && keys.some((key) => known.includes(key))) return { answer: 'yes', fit: 1 };
  const dutch = columns.dutch.values[columns.dutch.of[record] ?? 0];
  if (keys.includes('newcomers') && (dutch === 'none' || dutch === 'little')) return { answer: 'yes', fit: 0.7 };
  // Nobody says of a class that it is not for women: whether it is for them alone is what we do not know.
  return keys.includes('women') && known === undefined ? unknown : no();
}

/** A place by name: the neighbourhood itself, then (of a district) all of it, then for a neighbourhood its district. */
function placeJudge(senses: number[], { columns, lexicon }: Pick<Store, 'columns' | 'lexicon'>) {
  const keysOf = (type: string) =>
    new Set(
      senses.flatMap((number) => (lexicon.concepts[number]?.type === type ? [lexicon.concepts[number].key] : [])),
    );
  const neighbourhoods = keysOf('neighbourhood');
  const districts = keysOf('district');
  const around = new Set(
    senses.flatMap((number) => {
      const within = lexicon.concepts[number]?.within ?? -1;
      return within >= 0 ? [lexicon.concepts[within]?.key ?? ''] : [];
    }),
  );
  return (record: number): Verdict => {
    const at = columns.neighbourhood.values[columns.neighbourhood.of[record] ?? 0];
    const known = columns.districts.values[columns.districts.of[record] ?? 0];
    if (at !== undefined && neighbourhoods.has(at)) return { answer: 'yes', fit: 1 };
    if (known === undefined || known.length === 0) return { ...unknown, fit: 0.1 };
    if (known.some((key) => districts.has(key))) return { answer: 'yes', fit: neighbourhoods.size > 0 ? 0.5 : 1 };
    if (!known.some((key) => around.has(key))) return no();
    return at === undefined ? { ...unknown, fit: 0.5 } : no(0.6);
  };
}
