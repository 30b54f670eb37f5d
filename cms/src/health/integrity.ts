import { readVerdict } from '../backup/verdict.ts';

/** Whether the last look at every page of the SQLite file found it whole. `at` is null when nobody looked, as on MongoDB. */
export type IntegrityState = { ok: boolean; at: string | null; why: string | null };

export async function integrityState(dataDir: string): Promise<IntegrityState> {
  const found = await readVerdict(dataDir, 'integrity');
  return { ok: found === null || found.why === null, at: found?.at ?? null, why: found?.why ?? null };
}
