import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sqliteFile } from '../src/database/state.ts';
import type { Env } from '../src/env.ts';
import { runScript } from './child.ts';
import { cmsDir, root } from './paths.ts';
import type { Settings } from './settings.ts';
import { fingerprint, isStamped, writeStamp } from './stamps.ts';
import { say, step } from './step.ts';

type Database = Env['database'];

/** Whether the database of an earlier start is still there. Of a server elsewhere we cannot know: it is asked each time. */
function isThere(database: Database): boolean {
  const file = sqliteFile(database);
  return file !== null && existsSync(file);
}

const script = (name: string) =>
  runScript(join(cmsDir, 'server', name), { cwd: root, env: { NODE_ENV: 'production' }, output: 'show' });

/** The database as the server needs it, in two steps: `migrate` before any port opens, `load` may run beside the builds. */
export async function databaseSteps({ database, dataDir }: Env, { demo, deskEmail }: Settings) {
  const stamp = join(dataDir, 'kunstwijzer-stamp');
  const print = await fingerprint(root, ['cms/src/migrations'], [database.url, String(demo), deskEmail ?? '']);
  const isReady = isThere(database) && (await isStamped(stamp, print));
  if (isReady) say('✓ Prepare the database: nothing changed');
  return {
    migrate: async () => {
      if (!isReady) await step('Prepare the database', () => script('prepare.ts'));
    },
    load: async () => {
      if (isReady) return;
      await step('Load the content', () => script('load.ts'));
      await writeStamp(stamp, print, null);
    },
  };
}
