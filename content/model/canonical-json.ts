import { collectionNames } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Texts of records that were written before, by the very record. What was written is not changed after. */
export type RecordTexts = WeakMap<object, string>;

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

/**
 * Canonical JSON text of a snapshot: `orderedJson` with the records by slug. With `texts`, a record that was written
 * before is not written again: of 10,000 records it takes a second.
 */
export function canonicalJson(snapshot: Snapshot, texts: RecordTexts = new WeakMap()): string {
  const textOf = (record: object) => {
    const known = texts.get(record) ?? inside(record, 2);
    texts.set(record, known);
    return known;
  };
  const lists = new Map<string, readonly { slug: string }[]>(collectionNames.map((name) => [name, snapshot[name]]));
  const written = Object.keys(snapshot)
    .sort()
    .map((key) => {
      const records = [...(lists.get(key) ?? [])].sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0));
      const value =
        records.length > 0
          ? `[\n  ${records.map(textOf).join(',\n  ')}\n ]`
          : inside(snapshot[key as keyof Snapshot], 1);
      return `${JSON.stringify(key)}: ${value}`;
    });
  return `{\n ${written.join(',\n ')}\n}\n`;
}
