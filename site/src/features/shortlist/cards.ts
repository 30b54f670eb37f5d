import type { Locale } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import { isSavedKind, keyOf } from '../../shortlist/items.ts';
import { kinds } from '../../listing/entry.ts';
import { shardOf } from '../../shortlist/shards.ts';
import type { Shard } from '../../shortlist/shards.ts';

/** The cards of one file: every record that can be on a list and that has a card today (an event that is over has none). */
export function shard(locale: Locale, number: number): Shard {
  const entries = kinds
    .filter(isSavedKind)
    .flatMap((kind) => entriesOf(kind, locale).map((entry) => [keyOf({ kind, slug: entry.slug }), entry] as const));
  return Object.fromEntries(entries.filter(([key]) => shardOf(key) === number));
}
