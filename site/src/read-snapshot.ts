import { readFileSync } from 'node:fs';
import { collectionNames, issueLine, parseSnapshot } from '@kunstwijzer/content/model';
import type { ParsedRecords, Snapshot } from '@kunstwijzer/content/model';
import { cutRecords } from './cut-records.ts';

/** The records of the snapshot that was read last, by the text that they have in the file. */
export type KeptRecords = Map<string, object>;

/** The snapshot in an unknown document. Throws one line: the source, and the record and field that is wrong. */
export function checkedSnapshot(raw: unknown, source: string, known?: ParsedRecords): Snapshot {
  const result = parseSnapshot(raw, known);
  if (result.ok) return result.snapshot;
  const [first, ...more] = result.issues;
  throw new Error(
    `${source}: ${first ? issueLine(first) : 'not a snapshot'}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
  );
}

/**
 * Reads a snapshot file. Throws one line that names the file when it is missing, cut off, or not valid. With `kept`, a
 * record whose text stands in the file of the last time is the very object of that time, and is not checked again.
 */
export function readSnapshot(file: string, kept: KeptRecords = new Map()): Snapshot {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot read the snapshot (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
  let cut: ReturnType<typeof cutRecords>;
  try {
    cut = cutRecords(text, kept);
  } catch (error) {
    throw new Error(`${file}: not valid JSON, perhaps cut off (${(error as Error).message})`, { cause: error });
  }
  const known: ParsedRecords = new WeakMap([...kept.values()].map((record) => [record, record]));
  const snapshot = checkedSnapshot(cut.document, file, known);
  kept.clear();
  for (const name of collectionNames)
    for (const [at, record] of snapshot[name].entries()) {
      const written = cut.texts[name]?.[at];
      if (written !== undefined) kept.set(written, record);
    }
  return snapshot;
}
