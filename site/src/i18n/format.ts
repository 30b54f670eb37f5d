import type { Locale } from '@kunstwijzer/content/model';
import { formatters } from './formatters.ts';
import type { Format } from './formatters.ts';
import { translate } from './index.ts';

export type { Format } from './formatters.ts';

const cache = new Map<Locale, Format>();

/** The formatters of a language; Intl objects are made once. */
export function format(locale: Locale): Format {
  const known = cache.get(locale) ?? formatters(locale, translate(locale));
  cache.set(locale, known);
  return known;
}
