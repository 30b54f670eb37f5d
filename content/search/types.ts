import type { AgeRange } from '../core/index.ts';
import type { Locale } from '../model/index.ts';

/**
 * What a record is known to be. The words are keys: of `content/model` in the product, of anything else in someone
 * else's collection. A fact that is not there does not apply to the record; an empty list (and a pass or access fact
 * that is not named) is unknown, which is not "no".
 */
export type RecordFacts = {
  /** Broad art forms, such as `music`. */
  disciplines?: string[];
  /** Instruments, genres and traditions: slugs of terms, the one that it is about first. */
  terms?: string[];
  /** Ranges of whole years, both ends included. */
  ages?: AgeRange[];
  districts?: string[];
  neighbourhood?: string;
  /** WGS 84, for the distance. */
  point?: Point;
  /** `monday` to `sunday`. */
  days?: string[];
  /** Parts of the day: `morning`, `afternoon`, `evening`. */
  times?: string[];
  passes?: Record<string, 'yes' | 'no'>;
  price?: { kind: 'free' | 'paid' | 'unknown'; cents?: number };
  stage?: string;
  levels?: string[];
  /** Languages that are spoken. */
  languages?: string[];
  /** How much Dutch is needed. */
  dutch?: 'none' | 'little' | 'good' | 'unknown';
  /** Whether one can take part online; `mixed` is both. */
  attendance?: 'offline' | 'online' | 'mixed' | 'unknown';
  access?: Partial<Record<string, 'yes' | 'no'>>;
  /** Who it is meant for, when it is not for everyone: `women`, `newcomers`. */
  audiences?: string[];
  /** What one does there: `lesson`, `course`, `workshop`, `group`, `performance`, `rental` … */
  forms?: string[];
  /** The first date to come, `YYYY-MM-DDTHH:MM`. */
  next?: string;
  /** All days to come on which it takes place: the first and the last of each date, `YYYY-MM-DD`. */
  dates?: [first: string, last: string][];
  /** How many people fit in. */
  capacity?: number;
  /** What a text of help is about, such as `money`. */
  topic?: string;
  /** Nobody confirmed it any more: of what fits as well, it comes last. */
  lapsed?: true;
};

export type Point = { lat: number; lon: number };

/** A record as the search knows it, in the language of its index. */
export type SearchRecord = {
  id: string;
  /** `activity`, `event`, `provider`, `space`, `step`, `pass`, `story`, `guide`, `notice` or `coach`. */
  kind: string;
  title: string;
  /** The organisation behind it; of an organisation its own name. */
  provider?: string;
  /** Loose words that its makers gave it. */
  tags?: string[];
  /** A few sentences. */
  text?: string;
  facts: RecordFacts;
};

/** What a word of a visitor can mean. */
export type ConceptType =
  | 'term'
  | 'discipline'
  | 'district'
  | 'neighbourhood'
  | 'pass'
  | 'day'
  | 'time'
  | 'price'
  | 'level'
  | 'language'
  | 'dutch'
  | 'attendance'
  | 'access'
  | 'audience'
  | 'ageGroup'
  | 'stage'
  | 'theme'
  | 'form';

/** Something that people look for, with all the words for it. */
export type Concept = {
  type: ConceptType;
  /** Unique within its type. */
  key: string;
  labels: Partial<Record<Locale, string>>;
  synonyms?: Partial<Record<Locale, string[]>>;
  misspellings?: Partial<Record<Locale, string[]>>;
  /** The key of what it is part of: the discipline of a term, the district of a neighbourhood. */
  within?: string;
  /** Of a theme: what it stands for, each as a fact and its key, such as `term keramiek` or `kind coach`. */
  means?: string[];
};

/** Everything that the words of a visitor can mean, beside what the engine knows itself (days, ages, prices, levels). */
export type Vocabulary = {
  concepts: Concept[];
  /** Groups of keys of terms: who finds nothing of the first of a group may like the others. */
  kin?: string[][];
  /** The middle of each postcode of four digits. */
  points?: Record<string, Point>;
};

/** What a visitor chose beside the words. Of the values of a list one is enough; of `access` and `pass` all must hold. */
export type Filters = {
  kind?: string[];
  discipline?: string[];
  term?: string[];
  district?: string[];
  neighbourhood?: string[];
  /** Keys of age groups. */
  ageGroup?: string[];
  /** Whole years. */
  age?: number;
  day?: string[];
  time?: string[];
  /** `free`. */
  price?: string[];
  pass?: string[];
  level?: string[];
  stage?: string[];
  language?: string[];
  /** `none`: no Dutch needed. */
  dutch?: string[];
  /** `online`: one can take part from home. */
  attendance?: string[];
  access?: string[];
};
export type FilterKey = keyof Filters;

export type Sort = 'best' | 'nearest' | 'cheapest' | 'soonest';

export type Options = {
  sort?: Sort;
  /** Where the visitor is, for `nearest` and the distance of every hit. */
  near?: Point;
  /** What a record costs this visitor in cents, for `cheapest`; null is unknown. Without it: the price on the record. */
  price?: (id: string) => number | null;
  /** At most so many hits; facets and `total` count all. */
  limit?: number;
  /** Records outside are left out of hits, facets and counts (a page that is only about one kind or district). */
  within?: (id: string) => boolean;
  /** The day of asking, `YYYY-MM-DD`: what "tomorrow" counts from. Without it days are not understood. */
  today?: string;
};

/** A part of the query that was understood. */
export type Understood = {
  type: ConceptType | 'age' | 'provider' | 'date' | 'near' | 'size' | 'elsewhere';
  /**
   * The key of the concept; for `age` the years as digits, for `size` the people, for `provider` its name, for `date`
   * `from/until` (both `YYYY-MM-DD`), for `near` the postcode (empty: the visitor's own), for
   * `elsewhere` what it is about that is not of this collection.
   */
  value: string;
  /** Its name in the language of the index; empty for what the page words itself: ages, sizes, dates and "near". */
  label: string;
  /** Where it stands in the query: from, until (UTF-16 units). Cut this out, and the chip is gone: see `cut`. */
  span: [from: number, until: number];
  /** Whether the words were as we know them, with a slip put right, or the beginning of a word still being typed. */
  how: 'exact' | 'corrected' | 'completed';
};

/** Why a record was found: where its words stood. */
export type Why = { field: 'concept' | 'title' | 'provider' | 'tags' | 'text'; words: string };

export type SearchHit = {
  id: string;
  /** Only to compare within one answer. */
  score: number;
  why: Why[];
  /** Parts of the query and filters that this record is known not to meet: empty is a full hit. Indexes in `understood`. */
  misses: number[];
  /** False when a filter or wish met something we do not know about the record. */
  sure: boolean;
  /** Kilometres to `near` or to the postcode of the query, when both are known. */
  km?: number;
  /** The day on which it takes place, of the days that were asked (`YYYY-MM-DD`). */
  on?: string;
};

/** How many records there are for each value of a filter, given the query and all the other filters. */
export type Facets = Record<string, Record<string, number>>;

export type Suggestions = {
  /** The query with its slips put right; null when there is nothing to put right. */
  didYouMean: string | null;
  /** What the last word can become: the whole query, completed; best first. */
  completions: { query: string; label: string; type: Understood['type']; value: string; count: number }[];
};

export type Answer = {
  /** Full hits first, then the nearest alternatives: records that miss a part of the question. */
  hits: SearchHit[];
  /** All records found, and how many of them are full hits. */
  total: number;
  full: number;
  facets: Facets;
  understood: Understood[];
  suggestions: Suggestions;
  /** Art that was asked of which there is nothing at all: numbers in `understood`. */
  lacking: number[];
  /** What it is about that is not of this collection, such as `sport`; null when it is about what is. */
  elsewhere: string | null;
};

export type Engine = {
  /** Answers a query. Any string will do; what is past 200 characters is not read. */
  search: (query: string, filters?: Filters, options?: Options) => Answer;
  /** Where a postcode such as `2515 TN` is; null when it is not one that the index knows. */
  placeOf: (postcode: string) => Point | null;
  /** The ids of all records, in the order of the index. */
  ids: string[];
};
