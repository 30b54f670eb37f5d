import { basename } from 'node:path';
import { momentOf, newestBackup } from '../backup/folder.ts';
import { readVerdict } from '../backup/verdict.ts';
import type { Verdict } from '../backup/verdict.ts';

const hour = 60 * 60 * 1000;
/** Milliseconds that a new backup may wait for its drill: the machine may be slow. */
const patience = 2 * hour;
/** Milliseconds after which the last drill says nothing about newer backups, such as those made by hand. */
const oldest = 36 * hour;

/** How the last backup did that was restored to a scratch place. `at` is null when none was tried. */
export type DrillState = {
  ok: boolean;
  at: string | null;
  why: string | null;
  seconds: number | null;
  file: string | null;
};

/** Whether backups are tried; without backups there is nothing to try. */
export async function drillState(dataDir: string, now: number): Promise<DrillState> {
  const newest = await newestBackup(dataDir);
  const drill = await readVerdict(dataDir, 'drill');
  return { ok: isWell(newest, drill, now), ...(drill ?? { at: null, why: null, seconds: null, file: null }) };
}

function isWell(newest: string | null, drill: Verdict | null, now: number): boolean {
  if (drill !== null && drill.why !== null) return false;
  if (newest === null || drill?.file === basename(newest)) return true;
  return now - momentOf(newest) < patience || (drill !== null && now - Date.parse(drill.at) < oldest);
}
