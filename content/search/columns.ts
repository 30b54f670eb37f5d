import type { Keep } from '../core/index.ts';
import type { PackedColumn } from './format.ts';
import { pack } from './pack.ts';

/** Packs the facts of all records by column: the different values once, the most used first, and which one each has. */
export function packColumns<Name extends string>(
  rows: Partial<Record<Name, unknown>>[],
  names: readonly Name[],
  keep: Keep,
): Record<string, PackedColumn> {
  const packed: Record<string, PackedColumn> = {};
  const written = rows.map((row) =>
    keep([row, names], () => names.map((name) => (row[name] === undefined ? undefined : JSON.stringify(row[name])))),
  );
  for (const [column, name] of names.entries()) {
    const texts = written.map((row) => row[column]);
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
