import { foldedWords } from '@kunstwijzer/content/search';
import type { Dated } from './found.ts';

/** Something that is on our site: its titles in every language, its dates that go ahead, and the days that do not. */
export type OwnEvent = { titles: string[]; dates: { day: string; time: string; end: string }[]; off: string[] };

/** What is not the same. `theirs` and `ours` are dates in order. */
export type Difference =
  | { kind: 'missing'; title: string; theirs: Dated[] }
  | { kind: 'dates'; title: string; theirs: Dated[]; ours: string[] }
  | { kind: 'time'; title: string; day: string; theirs: string; ours: string }
  | { kind: 'end'; title: string; day: string; theirs: string; ours: string }
  | { kind: 'moved'; title: string; from: string; to: Dated }
  | { kind: 'cancelled' | 'postponed' | 'removed'; title: string; days: string[] }
  | { kind: 'gone'; title: string; ours: string[] };

const fold = (title: string) => foldedWords(title).join(' ');
const inOrder = (dates: Dated[]) => [...dates].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

/** The farthest that a date is moved: what is farther apart is another date. */
const farthest = 28;
const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

type Move = { from: string; to: Dated };

/** Dates that were there and days that are new, two by two: what the source says was moved, else what is nearest. */
function movesOf(removed: string[], added: Dated[]): Move[] {
  const moves: Move[] = [];
  const left = new Set(removed);
  for (const to of added) {
    const near = [...left].filter((day) => daysApart(day, to.day) <= farthest);
    const nearest = near.sort((a, b) => daysApart(a, to.day) - daysApart(b, to.day))[0];
    const from = to.was !== null && left.has(to.was) ? to.was : nearest;
    if (from === undefined) continue;
    left.delete(from);
    moves.push({ from, to });
  }
  return moves;
}

type Ours = { days: Map<string, { time: string; end: string }>; off: Set<string> };

function ofOneDay(title: string, theirs: Dated, { days }: Ours): Difference[] {
  const at = days.get(theirs.day);
  if (!at || theirs.state !== 'scheduled') return [];
  const { day, time, end } = theirs;
  if (time && at.time !== time) return [{ kind: 'time', title, day, theirs: time, ours: at.time }];
  return end && at.end !== end ? [{ kind: 'end', title, day, theirs: end, ours: at.end }] : [];
}

/** What is not the same of one title; `last` is the last day that the source tells anything about. */
function differencesOf(title: string, theirs: Dated[], known: OwnEvent[], today: string, last: string): Difference[] {
  const goesAhead = theirs.filter(({ state }) => state === 'scheduled');
  if (known.length === 0) return goesAhead.length > 0 ? [{ kind: 'missing', title, theirs: goesAhead }] : [];
  const ours: Ours = {
    days: new Map(known.flatMap(({ dates }) => dates.map(({ day, ...times }) => [day, times] as const))),
    off: new Set(known.flatMap(({ off }) => off)),
  };
  const told = new Set(theirs.map(({ day }) => day));
  const ourLast = [...ours.days.keys()].sort().at(-1) ?? '';
  // A series that goes on has dates that we have not yet: that is no news, and would be some every night.
  const isNews = ({ day, endless }: Dated) => !ours.days.has(day) && !ours.off.has(day) && !(endless && day > ourLast);
  const added = goesAhead.filter(isNews);
  const removed = [...ours.days.keys()].filter((day) => day >= today && day <= last && !told.has(day)).sort();
  const moves = movesOf(removed, added);
  const from = new Set(moves.map((move) => move.from));
  const to = new Set(moves.map((move) => move.to));
  const more = added.filter((date) => !to.has(date));
  const lost = removed.filter((day) => !from.has(day));
  const inState = (state: Dated['state']) =>
    theirs.filter((date) => date.state === state && ours.days.has(date.day)).map(({ day }) => day);
  const lists = (
    [
      ['cancelled', inState('cancelled')],
      ['postponed', inState('postponed')],
      ['removed', lost],
    ] as const
  ).flatMap(([kind, days]): Difference[] => (days.length > 0 ? [{ kind, title, days }] : []));
  return [
    ...moves.map((move): Difference => ({ kind: 'moved', title, ...move })),
    ...lists,
    ...(more.length > 0 ? [{ kind: 'dates' as const, title, theirs: more, ours: [...ours.days.keys()].sort() }] : []),
    ...theirs.flatMap((date) => ofOneDay(title, date, ours)),
  ];
}

/**
 * What a source tells that our site does not, and the other way, from `today` on. What we have after the last date of
 * the source may be further ahead than it looks, and is no difference.
 */
export function differences(found: Dated[], known: OwnEvent[], today: string): Difference[] {
  const coming = inOrder(found.filter(({ day }) => day >= today));
  const byTitle = Map.groupBy(coming, ({ title }) => fold(title));
  const isCalled = ({ titles }: OwnEvent, title: string) => titles.some((one) => fold(one) === title);
  const last = coming.at(-1)?.day ?? '';
  const told = [...byTitle].flatMap(([key, theirs]) =>
    differencesOf(
      theirs[0]?.title ?? '',
      theirs,
      known.filter((one) => isCalled(one, key)),
      today,
      last,
    ),
  );
  const gone = known.flatMap((one): Difference[] => {
    const ours = one.dates.map(({ day }) => day).filter((day) => day >= today && day <= last);
    const isTold = [...byTitle.keys()].some((title) => isCalled(one, title));
    return isTold || ours.length === 0 ? [] : [{ kind: 'gone', title: one.titles[0] ?? '', ours: ours.sort() }];
  });
  return [...told, ...gone];
}
