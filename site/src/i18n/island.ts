import type { Locale } from '@kunstwijzer/content/model';
import { texts } from './index.ts';
import type { Key } from './index.ts';
import type { KeyedTexts } from '@kunstwijzer/content/words';

const known = new WeakMap<readonly Key[], Map<Locale, Record<string, string>>>();

/**
 * The texts that an island needs, with their placeholders and plural forms, for `say` in the browser. Looked up once for
 * a list of keys: thousands of pages ask for the same.
 */
export function islandTexts<K extends Key>(keys: readonly K[], locale: Locale): KeyedTexts<K> {
  const ofKeys = known.get(keys) ?? new Map<Locale, Record<string, string>>();
  known.set(keys, ofKeys);
  const found = ofKeys.get(locale) ?? pickTexts(keys, locale);
  ofKeys.set(locale, found);
  return found;
}

function pickTexts(keys: readonly Key[], locale: Locale): Record<string, string> {
  const wanted = new Set<string>(keys);
  const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
  return Object.fromEntries(Object.entries(texts[locale]).filter(([key]) => wanted.has(key) || wanted.has(base(key))));
}
