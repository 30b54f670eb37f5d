import type { AgeRange } from '@kunstwijzer/content/core';
import type {
  accessChoices,
  Attendance,
  Audience,
  Discipline,
  District,
  DutchLevel,
  Level,
  Locale,
  Room,
  SpokenLanguage,
  Weekday,
} from '@kunstwijzer/content/model';
import type { Offer } from '@kunstwijzer/content/price';
import type { z } from 'zod';
import type { PictogramName } from '../ui/pictograms.ts';

/** What a list or a search result can be about. */
export const kinds = [
  'activity',
  'event',
  'provider',
  'space',
  'step',
  'pass',
  'story',
  'guide',
  'notice',
  'coach',
] as const;
export type Kind = (typeof kinds)[number];

/** A text as it stands on the card; `lang` and `dir` are there when it fell back to another language. */
export type Text = { text: string; lang?: Locale; dir?: 'ltr' | 'rtl' };

/**
 * What filters look at. A facet that is not there does not apply to this kind of record;
 * an empty list (and a pass or access fact that is not named) is unknown, which is not "no".
 */
export type Facets = {
  disciplines?: Discipline[];
  districts?: District[];
  /** Ranges of whole years, both ends included. */
  ages?: AgeRange[];
  days?: Weekday[];
  price?: { kind: 'free' | 'paid' | 'unknown'; cents?: number };
  passes?: Record<string, 'yes' | 'no'>;
  levels?: z.infer<typeof Level>[];
  access?: Partial<Record<keyof typeof accessChoices, 'yes' | 'no'>>;
  languages?: z.infer<typeof SpokenLanguage>[];
  audience?: z.infer<typeof Audience>;
  dutch?: z.infer<typeof DutchLevel>;
  attendance?: Attendance;
  /** What a room can be used for. */
  uses?: Room['uses'];
};

const named: Kind[] = ['provider', 'space', 'pass'];

/**
 * The direction of a title. A name stands by itself, whatever its script; a text of the page's language reads as the
 * page does, also when it begins with a name in another script.
 */
export const titleDir = ({ kind, title }: Pick<Entry, 'kind' | 'title'>): 'ltr' | 'rtl' | 'auto' | undefined =>
  title.dir ?? (named.includes(kind) ? 'auto' : undefined);

/** A record as lists, cards and search know it, in the language of the page. Small, because the index carries it. */
export type Entry = {
  kind: Kind;
  slug: string;
  /** Address with the language. */
  url: string;
  title: Text;
  icon: PictogramName;
  line?: Discipline;
  summary?: Text;
  /** The organisation behind it. */
  by?: string;
  /** Place and district, the smallest first. */
  where?: string[];
  when?: { text: string; time?: string };
  /** First date on or after today, `YYYY-MM-DDTHH:MM`. */
  next?: string;
  /** The last day of that date, `YYYY-MM-DD`, when it takes more than one; of a notice the last day that it hangs. */
  last?: string;
  ages?: string;
  /** The price without a pass, in words. */
  price?: string;
  /** That a pass would make it cheaper. */
  priceNote?: string;
  /** What `entryPrice` counts with. */
  offer?: Offer;
  /** Nobody confirmed it any more: it comes last. */
  lapsed?: true;
  /** What must not be missed: cancelled, postponed, full, not confirmed. */
  warning?: string;
  tags?: { icon: PictogramName; text: string }[];
  example?: true;
  /** Slugs of terms; their names and synonyms stand once in the index. */
  terms?: string[];
  facets: Facets;
};
