import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import type { Row } from './row.ts';

const kills = 12;
const folder = 'data/faults/restore';

/** A program of ours; `kill` ends it after so many milliseconds. Resolves with its exit code, null when it was killed. */
async function run(script: string, args: string[], dataDir: string, kill: number | null): Promise<number | null> {
  const child = spawn('node', [`cms/server/${script}.ts`, ...args], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'x'.repeat(32),
      DEMO: '0',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
    },
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  if (kill !== null) void wait(kill, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  return (await ended)[0];
}

/** Which database stands, by a title that was changed after the backup; null when none can be read. */
async function standing(dataDir: string): Promise<'old' | 'new' | null> {
  const client = createClient({ url: `file:${path.join(dataDir, 'kunstwijzer.db')}` });
  try {
    const { rows } = await client.execute('SELECT name FROM users ORDER BY created_at LIMIT 1');
    const check = await client.execute('PRAGMA quick_check(1)');
    if (Object.values(check.rows[0] ?? {})[0] !== 'ok') return null;
    return rows[0]?.name === 'Na de kopie' ? 'old' : 'new';
  } catch {
    return null;
  } finally {
    client.close();
  }
}

async function rename(dataDir: string, name: string): Promise<void> {
  const client = createClient({ url: `file:${path.join(dataDir, 'kunstwijzer.db')}` });
  await client.execute({ sql: 'UPDATE users SET name = ?', args: [name] });
  client.close();
}

/** `kill -9` of a restore over a database that is in use, at moments all over it: either the old or the new one stands, whole. */
export async function restoreFault(): Promise<Row> {
  console.log(`\nkill -9 of a restore, ${kills} times`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dataDir = path.resolve(folder);
  const backup = path.join(dataDir, 'kept.tar.gz');
  for (const [script, ...args] of [['prepare'], ['load'], ['backup', backup]] as const)
    if ((await run(script, args, dataDir, null)) !== 0) throw new Error(`${script} failed`);

  const started = Date.now();
  if ((await run('restore', [backup, '--force'], dataDir, null)) !== 0) throw new Error('The restore failed');
  const whole = Date.now() - started;
  let lost = 0;
  let finished = 0;
  let longest = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    await rename(dataDir, 'Na de kopie');
    const code = await run('restore', [backup, '--force'], dataDir, (whole * kill) / kills);
    const found = await standing(dataDir);
    if (found === 'new') finished += 1;
    // Between two renames there may be none; then the plan is there, which the next one carries out.
    const isPlanned = existsSync(path.join(dataDir, 'restore', 'plan.json'));
    if ((found === null && !isPlanned) || (code === 0 && found !== 'new')) lost += 1;
    const again = Date.now();
    if ((await run('restore', [backup, '--force'], dataDir, null)) !== 0 || (await standing(dataDir)) !== 'new')
      lost += 1;
    longest = Math.max(longest, Date.now() - again);
  }
  const left = readdirSync(dataDir).filter((name) => /^restore|\.restore|^drill/u.test(name));
  const kept = readdirSync(dataDir).filter((name) => /^kunstwijzer\.db-before-restore-[\dTZ-]+Z$/u.test(name));
  console.log(
    `  ${finished} had switched already; left over: ${left.join(', ') || 'nothing'}; kept aside: ${kept.length}`,
  );
  const held = lost === 0 && left.length === 0 && kept.length === 1;
  return { held, times: kills, lost, empty: null, unanswered: null, seconds: longest / 1000 };
}
