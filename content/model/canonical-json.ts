import { collectionNames } from './collection-names.ts';
import type { Snapshot } from './snapshot.ts';

/** Records that were written before, as UTF-8. What was written is not changed after. */
export type WrittenRecords = WeakMap<object, Uint8Array>;

const inOrder = (_key: string, item: unknown): unknown =>
  item !== null && typeof item === 'object' && !Array.isArray(item)
    ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : item;

/** JSON text with the keys of every object in order, so that equal content has equal bytes. */
export const orderedJson = (value: unknown): string => `${JSON.stringify(value, inOrder, 1)}\n`;

/** The same text inside something else, `depth` levels deep. No text in JSON holds a line break of its own. */
const inside = (value: unknown, depth: number): string =>
  orderedJson(value)
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(depth)}`);

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

/**
 * Canonical JSON of a snapshot as UTF-8: `orderedJson` with the records by slug. A record that is in `written` is not
 * written again: of 10,000 records it takes a second.
 */
export function canonicalBytes(snapshot: Snapshot, written: WrittenRecords = new WeakMap()): Uint8Array {
  const bytesOf = (record: object) => {
    const known = written.get(record) ?? encoder.encode(inside(record, 2));
    written.set(record, known);
    return known;
  };
  const lists = new Map<string, readonly { slug: string }[]>(collectionNames.map((name) => [name, snapshot[name]]));
  const valueOf = (key: keyof Snapshot): (string | Uint8Array)[] => {
    const records = [...(lists.get(key) ?? [])].sort(bySlug);
    if (records.length === 0) return [inside(snapshot[key], 1)];
    return ['[', ...records.flatMap((record, at) => [at === 0 ? '\n  ' : ',\n  ', bytesOf(record)]), '\n ]'];
  };
  const keys = (Object.keys(snapshot) as (keyof Snapshot)[]).sort();
  const parts = keys.flatMap((key, at) => [`${at === 0 ? '' : ','}\n ${JSON.stringify(key)}: `, ...valueOf(key)]);
  return joined(['{', ...parts, '\n}\n'].map((part) => (typeof part === 'string' ? encoder.encode(part) : part)));
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Canonical JSON of a snapshot as text. */
export const canonicalJson = (snapshot: Snapshot): string => decoder.decode(canonicalBytes(snapshot));
