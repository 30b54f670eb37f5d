import { elsewhereReader } from './elsewhere.ts';
import type { Index } from './format.ts';
import { dateReader } from './named-dates.ts';
import type { NamedDates } from './named-dates.ts';
import { once } from './once.ts';
import type { Token } from './tokens.ts';
import type { Point } from './types.ts';

export type ReaderWords = Pick<Index, 'dates' | 'elsewhere' | 'near' | 'people' | 'points' | 'players'>;

/** Readers of what queries name by the calendar, in numbers, or of another trade. */
export type Readers = {
  datesIn: (text: string, tokens: Token[], today: string) => NamedDates[];
  near: ReadonlySet<string>;
  people: ReadonlySet<string>;
  points: Record<string, Point>;
  elsewhere: ReturnType<typeof elsewhereReader>;
  /** Words for somebody who plays, sings or conducts. */
  players: ReadonlySet<string>;
};

const languages = ['nl', 'en', 'tr', 'ar'] as const;
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(','));

/** The readers of an index, made when the first query needs them. */
export function readersOf({ dates, elsewhere, near, people, points, players }: ReaderWords): Readers {
  const reader = once(() => dateReader(dates));
  const other = once(() => elsewhereReader(elsewhere, languages));
  return {
    datesIn: (text, tokens, today) => reader()(text, tokens, today),
    near: setOf(near),
    people: setOf(people),
    points,
    elsewhere: { has: (word) => other().has(word), in: (tokens, part) => other().in(tokens, part) },
    players: setOf(players),
  };
}
