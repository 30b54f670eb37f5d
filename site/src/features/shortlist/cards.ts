import type { Locale } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import { isSavedKind, keyOf } from '../../shortlist/items.ts';
import { kinds } from '../../listing/entry.ts';
import { shardCount, shardOf } from '../../shortlist/shards.ts';
import type { Shard } from '../../shortlist/shards.ts';
import { perSnapshot } from '../../snapshot.ts';
import { reachOf } from './reach.ts';

const shards = perSnapshot((_, locale: Locale) => {
  const all: Shard[] = Array.from({ length: shardCount }, () => ({}));
  for (const kind of kinds.filter(isSavedKind))
    for (const entry of entriesOf(kind, locale)) {
      const key = keyOf({ kind, slug: entry.slug });
      (all[shardOf(key)] as Shard)[key] = { ...entry, reach: reachOf(entry) };
    }
  // As text, so that a file reads nothing but itself.
  return new Map(all.map((shard, number) => [String(number), JSON.stringify(shard)]));
});

/**
 * The cards of one file (`Shard`), as JSON: every record that can be on a list and that has a card today (an event that
 * is over has none).
 */
export const shardText = (locale: Locale, number: string): string | undefined => shards(locale).get(number);
