import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { readEnv } from '../src/env.ts';
import type { Settings } from './settings.ts';
import { Problem } from './step.ts';

/** Whether a port can be listened on. */
function portProblem({ host, port }: Settings): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const probe = createServer();
  probe.once('error', ({ code }: NodeJS.ErrnoException) =>
    resolve(
      code === 'EADDRINUSE'
        ? `Port ${port} on ${host} is in use. Stop what uses it, or choose another one: PORT=${port + 1} npm start`
        : `Cannot listen on ${host}, port ${port} (${code}). Change HOST or PORT.`,
    ),
  );
  probe.listen(port, host, () => probe.close(() => resolve(null)));
  return promise;
}

/** Makes a folder and those above it. Node's `recursive` never ends where the system denies that a parent is there, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function folderProblem(dataDir: string): string | null {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    makeFolder(dataDir);
    writeFileSync(probe, '');
    rmSync(probe);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return `The data folder ${dataDir} cannot be written (${code}). Give yourself access, or set DATA_DIR to another folder.`;
  }
}

/**
 * Makes the data folder when it is not there, and checks that it can be written.
 * @throws Problem with one line when it cannot.
 */
export function checkFolder(dataDir: string): void {
  const problem = folderProblem(dataDir);
  if (problem) throw new Problem(problem);
}

/**
 * Checks what would fail later in a less clear way.
 * @throws Problem with one line for the first thing that is wrong.
 */
export async function checkEnvironment(settings: Settings): Promise<void> {
  checkFolder(settings.dataDir);
  const problem = await portProblem(settings);
  if (problem) throw new Problem(problem);
}

/**
 * Checks the settings of the CMS, once those that we make up locally are there.
 * @throws Problem with one line per variable that is wrong.
 */
export function checkCmsSettings(): ReturnType<typeof readEnv> {
  try {
    return readEnv();
  } catch (error) {
    throw new Problem((error as Error).message.replace(/^Wrong settings:\n/u, ''));
  }
}
