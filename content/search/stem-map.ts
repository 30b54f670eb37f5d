import type { Locale } from '../model/index.ts';
import { isArabic, stems } from './stems.ts';

/**
 * Finds words by what is left of them without their endings, in one language. An ending leaves the beginning of a Latin
 * word alone, so only words with the letter that is asked for are taken apart: most of a list never is.
 */
export function stemMap<T>(words: readonly (readonly [word: string, value: T])[], locale: Locale) {
  const initial = (word: string) => (isArabic(word) ? 'ا' : (word[0] ?? ''));
  let grouped: Map<string, (readonly [string, T])[]> | null = null;
  const maps = new Map<string, Map<string, T[]>>();
  const mapOf = (letter: string): Map<string, T[]> => {
    const known = maps.get(letter);
    if (known) return known;
    grouped ??= Map.groupBy(words, ([word]) => initial(word));
    const map = new Map<string, T[]>();
    for (const [word, value] of grouped.get(letter) ?? [])
      for (const stem of new Set([word, ...stems(word, locale)])) {
        const list = map.get(stem);
        if (list) list.push(value);
        else map.set(stem, [value]);
      }
    maps.set(letter, map);
    return map;
  };
  /** What has this stem; none when nothing has. */
  return (stem: string): T[] => mapOf(initial(stem)).get(stem) ?? [];
}
