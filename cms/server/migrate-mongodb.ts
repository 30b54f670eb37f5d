import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cmsDir, root } from './paths.ts';
import { run } from './child.ts';
import { completeEnvironment } from './process.ts';
import { readSettings } from './settings.ts';
import { Problem, say, step } from './step.ts';

/*
 * `MONGODB_URL=mongodb://… npm run migrate:mongodb`, with the server stopped: copies the SQLite database of this
 * installation to an empty MongoDB, passwords included, and compares what both would publish. SQLite stays as it is.
 */
completeEnvironment(readSettings(process.env), 'production');
const target = process.env.MONGODB_URL ?? '';
const script = join(cmsDir, 'server', 'copy-content.ts');

async function migrate(): Promise<void> {
  if (!/^mongodb(\+srv)?:\/\//u.test(target))
    throw new Problem('MONGODB_URL: must start with mongodb:// or mongodb+srv://');
  if (/^mongodb/u.test(process.env.DATABASE_URL ?? '')) throw new Problem('DATABASE_URL: is MongoDB already');
  const folder = await mkdtemp(join(tmpdir(), 'kunstwijzer-move-'));
  const file = join(folder, 'content.tar.gz');
  const copy = (action: string, env: Record<string, string>) =>
    run(process.execPath, [script, action, file], {
      cwd: root,
      env: { NODE_ENV: 'production', ...env },
      output: 'show',
    });
  try {
    await step('Read SQLite', () => copy('read', {}));
    await step('Write MongoDB', () => copy('write', { DATABASE_URL: target }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say('Both publish the same. Start with DATABASE_URL set to that address; the SQLite file is still there.');
}

migrate().catch((error: unknown) => {
  say(error instanceof Problem ? error.message : String(error));
  process.exit(1);
});
