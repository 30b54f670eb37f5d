import { foldedWords } from '@kunstwijzer/content/search';
import type { Dated } from './found.ts';

/** Something that is on our site: its titles in every language, and its dates that are not cancelled. */
export type Known = { titles: string[]; dates: { day: string; time: string }[] };

/** What is not the same. `theirs` and `ours` are dates in order. */
export type Difference =
  | { kind: 'missing'; title: string; theirs: Dated[] }
  | { kind: 'dates'; title: string; theirs: Dated[]; ours: string[] }
  | { kind: 'time'; title: string; day: string; theirs: string; ours: string }
  | { kind: 'gone'; title: string; ours: string[] };

const fold = (title: string) => foldedWords(title).join(' ');
const inOrder = (dates: Dated[]) => [...dates].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

function differencesOf(title: string, theirs: Dated[], known: Known[]): Difference[] {
  if (known.length === 0) return [{ kind: 'missing', title, theirs }];
  const ours = new Map(known.flatMap(({ dates }) => dates.map(({ day, time }) => [day, time] as const)));
  const others = theirs.filter(({ day }) => !ours.has(day));
  const times = theirs.flatMap(({ day, time }): Difference[] => {
    const at = ours.get(day);
    return at && time && at !== time ? [{ kind: 'time', title, day, theirs: time, ours: at }] : [];
  });
  return [
    ...(others.length > 0 ? [{ kind: 'dates' as const, title, theirs: others, ours: [...ours.keys()].sort() }] : []),
    ...times,
  ];
}

/**
 * What a source tells that our site does not, and the other way, from `today` on. What we have after the last date of
 * the source may be further ahead than it looks, and is no difference.
 */
export function differences(found: Dated[], known: Known[], today: string): Difference[] {
  const coming = inOrder(found.filter(({ day }) => day >= today));
  const byTitle = Map.groupBy(coming, ({ title }) => fold(title));
  const isCalled = ({ titles }: Known, title: string) => titles.some((one) => fold(one) === title);
  const told = [...byTitle].flatMap(([key, theirs]) =>
    differencesOf(
      theirs[0]?.title ?? '',
      theirs,
      known.filter((one) => isCalled(one, key)),
    ),
  );
  const last = coming.at(-1)?.day ?? '';
  const gone = known.flatMap((one): Difference[] => {
    const ours = one.dates.map(({ day }) => day).filter((day) => day >= today && day <= last);
    const isTold = [...byTitle.keys()].some((title) => isCalled(one, title));
    return isTold || ours.length === 0 ? [] : [{ kind: 'gone', title: one.titles[0] ?? '', ours: ours.sort() }];
  });
  return [...told, ...gone];
}
