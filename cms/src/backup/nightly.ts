import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { basename, join } from 'node:path';
import type { Payload } from 'payload';
import { readEnv } from '../env.ts';
import { makeBackup } from './make.ts';
import type { Made } from './make.ts';
import { forgetPutAside } from './switch.ts';
import { readVerdict, writeVerdict } from './verdict.ts';

/** Runs the checks of the night in a process of its own. */
async function runChecks(projectRoot: string, { file, identity }: Made, priority: number): Promise<void> {
  const script = join(projectRoot, 'cms/server/nightly-checks.ts');
  // Not `fork`, which Next takes for an import of ours.
  const child = spawn(process.execPath, [script, file], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production', DRILL_IDENTITY: identity ?? '' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (child.pid !== undefined) setPriority(child.pid, priority);
  await once(child, 'exit');
}

/**
 * Every night: a backup, which is restored to a scratch place and compared, and a look at the database itself. What was
 * kept from before a restore goes after a week. The look is taken after everything else on this machine, unless
 * `priority` says otherwise.
 * @throws Error when the backup could not be made.
 */
export async function nightlyBackup(payload: Payload, priority = constants.priority.PRIORITY_LOW): Promise<void> {
  const env = readEnv();
  const made = await makeBackup(payload, env);
  const { file } = made;
  await forgetPutAside(env, Date.now());
  const start = Date.now();
  await runChecks(env.projectRoot, made, priority);
  let verdict = await readVerdict(env.dataDir, 'drill');
  if (verdict?.file !== basename(file)) {
    const seconds = (Date.now() - start) / 1000;
    verdict = { at: new Date().toISOString(), why: 'The check stopped before its end', seconds, file: basename(file) };
    await writeVerdict(env.dataDir, 'drill', verdict);
  }
  // The state of the server says so too (src/health/drill.ts).
  if (verdict.why !== null) payload.logger.error({ msg: 'The new backup cannot be restored', why: verdict.why });
}
