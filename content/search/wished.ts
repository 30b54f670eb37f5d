import { addDays, isOn } from '../model/dates.ts';
import { best, judges, perValue } from './conditions.ts';
import type { Condition } from './conditions.ts';
import type { Column, Columns } from './decode.ts';
import { forAgeGroup, forAges, no, unknown } from './facts.ts';
import type { Verdict } from './facts.ts';
import { weekdayAt } from './named-dates.ts';
import type { Wish } from './question.ts';
import type { Store } from './store.ts';

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
    if (wish.type === 'date') return { facet: 'day', part, fatal: false, of: dayJudge(wish.days, columns) };
    if (wish.type === 'size')
      return {
        facet: 'kind',
        part,
        fatal: false,
        of: perValue(columns.capacity, (known) => forSize(known, wish.people)),
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
        return { facet: 'access', part, fatal: false, of: accessJudge(keys, { columns, lexicon }) };
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

/** A room is best when it is just large enough. */
const forSize = (known: number | undefined, people: number): Verdict =>
  known === undefined ? unknown : known >= people ? { answer: 'yes', fit: Math.max(0.4, people / known) } : no();

/** What is made for who needs it comes before what happens to be in a building that they can enter. */
function accessJudge(keys: string[], { columns, lexicon }: Pick<Store, 'columns' | 'lexicon'>) {
  const adapted = lexicon.concepts.findIndex(({ type, key }) => type === 'theme' && key === 'adapted');
  const entered = judges.access(columns, keys);
  return (record: number): Verdict => {
    const isMade = columns.themes.values[columns.themes.of[record] ?? 0]?.includes(adapted) ?? false;
    const verdict = entered(record);
    if (isMade && verdict.answer !== 'no') return { answer: 'yes', fit: 1 };
    return { ...verdict, fit: verdict.fit * 0.6 };
  };
}

const mostDays = 7;

/**
 * On these days: what has dates takes place then or does not, and the nearest date is the best of those that do not. What
 * is on certain weekdays may be on; who has neither is nothing of the day.
 */
function dayJudge([from, until]: [from: string, until: string], { dates, days }: Columns) {
  const weekdays = new Set<string>();
  for (let at = 0; at < mostDays && addDays(from, at) <= until; at += 1) weekdays.add(weekdayAt(addDays(from, at)));
  const dated = perValue(dates, (known) => {
    if (!known) return unknown;
    if (known.some((span) => isOnDays(span, from, until))) return { answer: 'yes', fit: 1 };
    const next = known.find(([first]) => first > until);
    return no(next ? 0.5 / (1 + daysBetween(until, next[0])) : 0);
  });
  const weekly = perValue(days, (known) => (known?.some((day) => weekdays.has(day)) ? { ...unknown, fit: 0.5 } : no()));
  return (record: number): Verdict => ((dates.of[record] ?? 0) > 0 ? dated(record) : weekly(record));
}

const isOnDays = ([first, last]: [first: string, last: string], from: string, until: string): boolean =>
  isOn({ starts: `${first}T12:00`, ends: `${last}T12:00` }, from, until);

const daysBetween = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** The first day of some days on which a record takes place; undefined when it has no such date. */
export const dayOf = (known: [first: string, last: string][] | undefined, [from, until]: [string, string]) =>
  known?.flatMap((span) => (isOnDays(span, from, until) ? [span[0] < from ? from : span[0]] : []))[0];

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
