import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '@kunstwijzer/content/files';
import { z } from 'zod';

/* What the checks of the night found, each in a file of its own: it has to be there when the database is not. */

const Verdict = z.object({
  /** When it ended (ISO 8601). */
  at: z.string(),
  /** Why it is not well; null when it is. */
  why: z.string().nullable(),
  seconds: z.number(),
  /** The backup that was tried, without its folder; null for a check of something else. */
  file: z.string().nullable(),
});
export type Verdict = z.infer<typeof Verdict>;

const fileOf = (dataDir: string, check: string) => join(dataDir, 'checks', `${check}.json`);

/** Keeps the outcome of a check. */
export async function writeVerdict(dataDir: string, check: string, verdict: Verdict): Promise<void> {
  await mkdir(join(dataDir, 'checks'), { recursive: true });
  await writeDurably(fileOf(dataDir, check), `${JSON.stringify(verdict)}\n`, 0o600);
}

/** The last outcome of a check; null when there was none. */
export async function readVerdict(dataDir: string, check: string): Promise<Verdict | null> {
  try {
    return Verdict.parse(JSON.parse(await readFile(fileOf(dataDir, check), 'utf8')));
  } catch {
    return null;
  }
}
