import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { readEnv } from '../env.ts';
import { makeBackup } from './make.ts';
import { forgetPutAside } from './switch.ts';
import { readVerdict } from './verdict.ts';

/** Runs the checks of the night in a process of its own, after everything else on this machine. */
async function runChecks(projectRoot: string, file: string, identity: string | null): Promise<void> {
  const script = join(projectRoot, 'cms/server/nightly-checks.ts');
  // Not `fork`, which Next takes for an import of ours.
  const child = spawn(process.execPath, [script, file], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', DRILL_IDENTITY: identity ?? '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  await once(child, 'exit');
}

/**
 * Every night: a backup, which is restored to a scratch place and compared, and a look at the database itself. What was
 * kept from before a restore goes after a week.
 * @throws Error when the backup could not be made.
 */
export async function nightlyBackup(payload: Payload): Promise<void> {
  const env = readEnv();
  const { file, identity } = await makeBackup(payload, env);
  await forgetPutAside(env, Date.now());
  const began = new Date().toISOString();
  await runChecks(env.projectRoot, file, identity);
  const verdict = await readVerdict(env.dataDir, 'drill');
  const why = verdict === null || verdict.at < began ? 'the check stopped' : verdict.why;
  // The state of the server says so too (src/health/drill.ts).
  if (why !== null) payload.logger.error({ msg: 'The new backup cannot be restored', why });
}
