import type { Locale, Snapshot } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import { isSavedKind, keyOf, savedCollections } from '../../shortlist/items.ts';
import { kinds } from '../../listing/entry.ts';
import { entryText } from '../../listing/kept-entries.ts';
import { shardCount, shardOf } from '../../listing/shards.ts';
import { perRecord, perSnapshot } from '../../snapshot.ts';
import { reachOf, reachParts } from './reach.ts';

const kept = perRecord();

/** The keys that records had under their earlier slugs, by the key that they have now: a list may be years old. */
function earlierKeys({ redirects }: Snapshot): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { collection, from, to } of redirects)
    for (const kind of kinds.filter(isSavedKind).filter((each) => savedCollections[each] === collection)) {
      const now = keyOf({ kind, slug: to });
      keys.set(now, [...(keys.get(now) ?? []), keyOf({ kind, slug: from })]);
    }
  return keys;
}

const shards = perSnapshot((snapshot, locale: Locale) => {
  const all: string[][] = Array.from({ length: shardCount }, () => []);
  const earlier = earlierKeys(snapshot);
  for (const kind of kinds.filter(isSavedKind))
    for (const entry of entriesOf(kind, locale)) {
      const key = keyOf({ kind, slug: entry.slug });
      const { offer, provider, space } = reachParts(entry);
      const card = kept(locale)([entry, offer, provider, space], () => {
        const reach = JSON.stringify(reachOf(entry));
        return `${entryText(entry).slice(0, -1)},"reach":${reach}}`;
      });
      for (const one of [key, ...(earlier.get(key) ?? [])]) all[shardOf(one)]?.push(`${JSON.stringify(one)}:${card}`);
    }
  // As text, so that a file reads nothing but itself.
  return new Map(all.map((cards, number) => [String(number), `{${cards.join(',')}}`]));
});

/**
 * The cards of one file (`Shard`), as JSON: every record that can be on a list and that has a card today (an event that
 * is over has none).
 */
export const shardText = (locale: Locale, number: string): string | undefined => shards(locale).get(number);
