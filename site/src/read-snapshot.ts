import { readFileSync } from 'node:fs';
import { issueLine, parseSnapshot } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';

/** The snapshot in an unknown document. Throws one line: the source, and the record and field that is wrong. */
export function checkedSnapshot(raw: unknown, source: string): Snapshot {
  const parsed = parseSnapshot(raw);
  if (parsed.ok) return parsed.snapshot;
  const [first, ...more] = parsed.issues;
  throw new Error(
    `${source}: ${first ? issueLine(first) : 'not a snapshot'}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
  );
}

/** Reads a snapshot file. Throws one line that names the file when it is missing, cut off, or not valid. */
export function readSnapshot(file: string): Snapshot {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file}: cannot read the snapshot (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: not valid JSON, perhaps cut off (${(error as Error).message})`, { cause: error });
  }
  return checkedSnapshot(raw, file);
}
