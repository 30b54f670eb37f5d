import type { Facets, Point, Sort, Suggestions, Understood } from '@kunstwijzer/content/search';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import type { Entry, Kind } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Choices } from './state.ts';

/* What the page and the worker that searches say to each other. */

/** What lies where for the search in one language; the paths carry a digest of what is in them. */
export type Manifest = {
  /** Of the shape of all parts; another one is of an older or newer site. */
  version: number;
  index: Part;
  /** The cards of each kind of record, in the language. */
  cards: Partial<Record<Kind, Part>>;
};
/** `bytes` before compression, to show how far it is. */
export type Part = { path: string; bytes: number };

/** What the site of this version reads. */
export const manifestVersion = 4;

/** So many cards are shown of a part of the answer at first, and with each "show more". */
export const portion = 24;

export type Question = {
  q: string;
  choices: Choices;
  sort: Sort;
  postcode: string;
  kinds: Kind[];
  scope: Scope;
  visitor: VisitorChoice;
  /** `YYYY-MM-DD` */
  today: string;
  /** So many cards at most of each part of the answer. */
  limit: number;
  /** Other questions of which only the number of results is wanted, for when there are none. */
  ways: Pick<Question, 'q' | 'choices'>[];
};

/**
 * A record that was found: how far it is, on which of the days that were asked (`YYYY-MM-DD`), and which parts of the
 * question (numbers in `understood`) it misses.
 */
export type Card = { entry: Entry; km: number | null; on: string | null; misses: number[] };

export type Answered = {
  q: string;
  /**
   * As asked; as asked as far as we know; and those that miss a part, the nearest first. Only what is shown: what is not
   * quite as asked stays away while there is enough of what is.
   */
  sure: Card[];
  maybe: Card[];
  near: Card[];
  totals: { sure: number; maybe: number; near: number };
  /** How many of those are invented examples. */
  examples: { sure: number; maybe: number };
  facets: Facets;
  understood: Understood[];
  suggestions: Suggestions;
  /** Art of which there is nothing (numbers in `understood`), and what it is about when it is not of this site. */
  lacking: number[];
  elsewhere: string | null;
  /** Results of each of `ways`. */
  ways: number[];
  /** Where the postcode is; null when there is none or it is not of the city. */
  place: Point | null;
};

export type ToWorker =
  { type: 'open'; manifestUrl: string; kinds: Kind[] } | { type: 'ask'; id: number; question: Question };
export type FromWorker =
  | { type: 'progress'; share: number }
  | { type: 'ready' }
  /** `old`: the parts are of another version than this page. */
  | { type: 'failed'; why: 'network' | 'old' }
  | { type: 'answer'; id: number; answer: Answered };
