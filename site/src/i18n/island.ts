import type { Locale } from '@kunstwijzer/content/model';
import { texts } from './index.ts';
import type { Key } from './index.ts';
import type { IslandTexts } from './say.ts';

/** The texts that an island needs, with their placeholders and plural forms, for `say` in the browser. */
export function islandTexts<K extends Key>(keys: readonly K[], locale: Locale): IslandTexts<K> {
  const wanted = new Set<string>(keys);
  const base = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
  return Object.fromEntries(Object.entries(texts[locale]).filter(([key]) => wanted.has(key) || wanted.has(base(key))));
}
