import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './row.ts';

const folder = path.resolve('data/faults/empty-city');

async function succeeds(command: string, args: string[], env: Record<string, string>): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

/**
 * The first day of a city: a site of what is known, without examples. The checks of built pages hold there too, but for those
 * that need prices and a full search: no link to nothing, no example anywhere, nothing that counts nothing, somebody who answers.
 */
export async function emptyCityFault(): Promise<Row> {
  console.log('\nThe site of a city on its first day, without examples');
  rmSync(folder, { recursive: true, force: true });
  const start = Date.now();
  const built = await succeeds('npm', ['run', 'build', '-w', 'site'], { DEMO: '0', SITE_OUT_DIR: folder });
  const checks = ['dead-ends', 'examples', 'html', 'language', 'links', 'paper', 'structure', 'truth'];
  const run = ['run', '--project', 'built', ...checks.map((name) => `site/checks/${name}`)];
  const held = built && (await succeeds('vitest', run, { SITE_DIR: folder }));
  return { held, times: 1, lost: null, empty: null, unanswered: null, seconds: (Date.now() - start) / 1000 };
}
