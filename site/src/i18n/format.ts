import type { Locale } from '@kunstwijzer/content/model';
import { formatters } from './formatters.ts';
import type { Format } from './formatters.ts';
import { translate } from './index.ts';

export type { Format } from './formatters.ts';

const cache = new Map<Locale, Format>();

/** The formatters of a language, for pages made on `today` (`YYYY-MM-DD`, the same at each call); Intl objects are made once. */
export function format(locale: Locale, today: string): Format {
  const known = cache.get(locale) ?? formatters(locale, translate(locale), today);
  cache.set(locale, known);
  return known;
}
