import { createHash } from 'node:crypto';
import type { Line } from './read.ts';

/**
 * What was counted: of each kind of line how many there are, and of each field a sum over all values and where they
 * stand. Equal content gives equal sums in any order, on either database.
 */
export type Tally = { counts: Map<string, number>; sums: Map<string, bigint> };

export const newTally = (): Tally => ({ counts: new Map(), sums: new Map() });

const sumOf = (text: string) => createHash('sha256').update(text).digest().readBigUInt64LE();

/** Calls `found` for each value that is not empty: one database leaves out what is null in the other. */
function eachValue(value: unknown, field: string, place: string, found: (field: string, text: string) => void) {
  if (value === null || value === undefined) return;
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) eachValue(item, `${field}[]`, `${place}[${i}]`, found);
  else if (typeof value === 'object')
    // In one order, because the text of a field is put together from them.
    for (const [name, item] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      eachValue(item, `${field}.${name}`, `${place}.${name}`, found);
  else found(field, `${place}=${JSON.stringify(value)}`);
}

/** What the database itself gives: the id of a version or a global, and which version is the newest. */
const withoutOwn = ({ kind, data }: Line): Record<string, unknown> =>
  kind === 'document'
    ? data
    : Object.fromEntries(Object.entries(data).filter(([name]) => !['id', 'latest', 'globalType'].includes(name)));

/** Counts a line, as it stands in a file. */
export function count(tally: Tally, line: Line): void {
  const kind = `${line.kind} ${line.of}`;
  tally.counts.set(kind, (tally.counts.get(kind) ?? 0) + 1);
  const { id, parent, updatedAt } = line.data as Record<string, string | undefined>;
  const who = line.kind === 'document' ? id : `${parent ?? ''} ${updatedAt ?? ''}`;
  const fields = new Map<string, string>();
  eachValue(withoutOwn(line), kind, '', (field, text) => fields.set(field, `${fields.get(field) ?? ''}\n${text}`));
  for (const [field, text] of fields)
    tally.sums.set(field, BigInt.asUintN(64, (tally.sums.get(field) ?? 0n) + sumOf(`${who}${text}`)));
}

/**
 * How two tallies differ, at most five lines; none when they are equal. With `sameVersion: false` only fields that both
 * have are compared: a newer version of the program may have added some and left others out.
 */
export function differences(expected: Tally, found: Tally, { sameVersion }: { sameVersion: boolean }): string[] {
  const told: string[] = [];
  for (const kind of new Set([...expected.counts.keys(), ...found.counts.keys()])) {
    const [a, b] = [expected.counts.get(kind) ?? 0, found.counts.get(kind) ?? 0];
    if (a !== b) told.push(`${kind}: ${b} of ${a}`);
  }
  for (const field of new Set([...expected.sums.keys(), ...found.sums.keys()])) {
    const [a, b] = [expected.sums.get(field), found.sums.get(field)];
    if (!sameVersion && (a === undefined || b === undefined)) continue;
    if (a !== b) told.push(`${field} differs`);
  }
  return told.slice(0, 5);
}
