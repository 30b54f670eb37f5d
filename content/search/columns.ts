import type { PackedColumn } from './format.ts';
import { pack } from './pack.ts';

/** Packs the facts of all records by column: the different values once, the most used first, and which one each has. */
export function packColumns<Name extends string>(
  rows: Partial<Record<Name, unknown>>[],
  names: readonly Name[],
): Record<string, PackedColumn> {
  const packed: Record<string, PackedColumn> = {};
  for (const name of names) {
    const texts = rows.map((row) => (row[name] === undefined ? undefined : JSON.stringify(row[name])));
    const used = new Map<string, number>();
    for (const text of texts) if (text !== undefined) used.set(text, (used.get(text) ?? 0) + 1);
    if (used.size === 0) continue;
    const order = [...used].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
    const number = new Map(order.map((text, at) => [text, at + 1]));
    packed[name] = {
      values: order.map((text): unknown => JSON.parse(text)),
      of: pack(texts.map((text) => (text === undefined ? 0 : (number.get(text) ?? 0)))),
    };
  }
  return packed;
}
