import type { Locale } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import { isSavedKind, keyOf } from '../../shortlist/items.ts';
import { kinds } from '../../listing/entry.ts';
import { entryText } from '../../listing/kept-entries.ts';
import { shardCount, shardOf } from '../../shortlist/shards.ts';
import { perSnapshot } from '../../snapshot.ts';
import { reachOf } from './reach.ts';

const shards = perSnapshot((_, locale: Locale) => {
  const all: string[][] = Array.from({ length: shardCount }, () => []);
  for (const kind of kinds.filter(isSavedKind))
    for (const entry of entriesOf(kind, locale)) {
      const key = keyOf({ kind, slug: entry.slug });
      const card = `${entryText(entry).slice(0, -1)},"reach":${JSON.stringify(reachOf(entry))}}`;
      all[shardOf(key)]?.push(`${JSON.stringify(key)}:${card}`);
    }
  // As text, so that a file reads nothing but itself.
  return new Map(all.map((cards, number) => [String(number), `{${cards.join(',')}}`]));
});

/**
 * The cards of one file (`Shard`), as JSON: every record that can be on a list and that has a card today (an event that
 * is over has none).
 */
export const shardText = (locale: Locale, number: string): string | undefined => shards(locale).get(number);
