import { foldedWords } from '../tokens.ts';
import type { ReaderWords } from '../readers.ts';
import dates from './dates.json' with { type: 'json' };
import elsewhere from './elsewhere.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };

/** The phrases of `'one, two'`, folded, each once, parted by commas. */
const folded = (words: string): string =>
  [...new Set(words.split(',').map((phrase) => foldedWords(phrase).join(' ')))].join(',');

/** The words by which queries name days, places to be near to, people and what is of another trade. */
export const readerWords: Omit<ReaderWords, 'points'> = {
  dates: {
    ...dates,
    ...Object.fromEntries(
      Object.entries(dates).map(([key, words]) => [key, Array.isArray(words) ? words.map(folded) : folded(words)]),
    ),
  },
  elsewhere: Object.fromEntries(Object.entries(elsewhere).map(([topic, lists]) => [topic, folded(lists.join(','))])),
  near: folded(phrases.near),
  people: folded(phrases.people),
  players: folded(phrases.players),
};
