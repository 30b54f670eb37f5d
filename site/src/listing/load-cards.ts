import { keyOf } from '../shortlist/items.ts';
import type { Saved } from '../shortlist/items.ts';
import { shardOf } from './shards.ts';
import type { SavedCard, Shard } from './shards.ts';

const started = new Map<string, Promise<Shard>>();

async function fetchShard(url: string): Promise<Shard> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Shard;
}

/** A file of cards, loaded once. A failure is forgotten, so that asking again tries again. */
function loadShard(url: string): Promise<Shard> {
  const known = started.get(url) ?? fetchShard(url);
  started.set(url, known);
  known.catch(() => started.delete(url));
  return known;
}

/** The cards of a list by key, from the files under `base`; a record that is gone has none. */
export async function loadCards(base: string, list: readonly Saved[]): Promise<Map<string, SavedCard>> {
  const keys = list.map(keyOf);
  const numbers = [...new Set(keys.map(shardOf))];
  const shards = await Promise.all(numbers.map((number) => loadShard(`${base}${number}.json`)));
  const all = new Map(shards.flatMap((shard) => Object.entries(shard)));
  return new Map(
    keys.flatMap((key) => {
      const entry = all.get(key);
      return entry ? [[key, entry] as const] : [];
    }),
  );
}
