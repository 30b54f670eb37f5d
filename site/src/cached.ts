import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Days that a file which no build asks for stays. */
const keep = 30;

const tidied = new Set<string>();

/** Once in the life of a process, which is often enough. Others may be tidying the same folder. */
function prune(folder: string): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  const oldest = Date.now() - keep * 86_400_000;
  for (const name of readdirSync(folder)) {
    const file = statSync(join(folder, name), { throwIfNoEntry: false });
    if (file && file.mtimeMs < oldest) rmSync(join(folder, name), { force: true });
  }
}

/** The bytes that `make` makes of an input (JSON), kept in a folder under the digest of that input. */
export async function cached(folder: string, input: unknown, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const file = join(folder, createHash('sha256').update(JSON.stringify(input)).digest('hex'));
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  prune(folder);
  // Whole or not at all: another thread or build may read it, or make it too, at this moment.
  const draft = `${file}.${randomUUID()}`;
  // On the disk before it has its name: after a power cut an empty file would be taken for what was made.
  writeFileSync(draft, bytes, { flush: true });
  renameSync(draft, file);
  return bytes;
}
