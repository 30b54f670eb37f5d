import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateOf } from '../src/database/state.ts';
import { run } from './child.ts';
import { commandEnv, runCommand } from './command.ts';
import { holdDataFolder } from './hold.ts';
import { cmsDir, root } from './paths.ts';
import { Problem, say, step } from './step.ts';

/*
 * `MONGODB_URL=mongodb://… npm run migrate:mongodb`, with the server stopped: copies the SQLite database of this
 * installation to an empty MongoDB, passwords included, and compares what both would publish. SQLite stays as it is.
 */
const target = process.env.MONGODB_URL ?? '';
const script = join(cmsDir, 'server', 'copy-content.ts');

async function migrate(): Promise<void> {
  if (!/^mongodb(\+srv)?:\/\//u.test(target))
    throw new Problem('MONGODB_URL: must start with mongodb:// or mongodb+srv://');
  const { database, dataDir } = commandEnv();
  if (database.kind === 'mongodb') throw new Problem('DATABASE_URL: is MongoDB already');
  const source = await stateOf(database);
  if (source.is !== 'filled')
    throw new Problem(`There is nothing to move: the database ${database.url} is ${source.is}`);
  await holdDataFolder(dataDir);
  const folder = await mkdtemp(join(tmpdir(), 'kunstwijzer-move-'));
  const file = join(folder, 'content.tar.gz');
  const copy = (action: string, env: Record<string, string>) =>
    run(process.execPath, [script, action, file], { cwd: root, env, output: 'show' });
  try {
    await step('Read SQLite', () => copy('read', {}));
    await step('Write MongoDB', () => copy('write', { DATABASE_URL: target }));
    await step('Compare', () => copy('compare', { DATABASE_URL: target }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say('Both publish the same. Start with DATABASE_URL set to that address; the SQLite file is still there.');
}

runCommand(migrate);
