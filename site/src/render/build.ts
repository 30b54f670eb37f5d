import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readEnv } from '../env.ts';
import { renderer } from './renderer.ts';
import { searchSizes } from './sizes.ts';

/* `npm run build`: compiles the site and renders all of it into SITE_OUT_DIR. */

const site = resolve(import.meta.dirname, '../..');
const app = join(site, '.cache', `build-${process.pid}`);
const say = (text: string) => process.stdout.write(`${text}\n`);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

try {
  const env = readEnv(site);
  const start = performance.now();
  const out = resolve(site, env.outDir);
  const compile = [join(import.meta.dirname, 'compile.ts'), app];
  const child = spawn(process.execPath, compile, { cwd: site, stdio: 'inherit' });
  const compiling = once(child, 'exit') as Promise<[number | null]>;
  const [[status]] = await Promise.all([compiling, rm(out, { recursive: true, force: true })]);
  if (status !== 0) throw new Error('The site could not be compiled; see the lines above.');
  say(`compiled in ${seconds(start)}`);
  mkdirSync(out, { recursive: true });
  const { render, stop } = renderer(app, { remember: false });
  const { files } = await render(env, out, null);
  await stop();
  say(`${files.filter((file) => file.endsWith('.html')).length} pages in ${seconds(start)}`);
  for (const line of searchSizes(out)) say(line);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(app, { recursive: true, force: true });
}
