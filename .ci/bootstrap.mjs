/*
 * Runs one of our TypeScript programs on a bare machine: node .ci/bootstrap.mjs <script.ts> [arguments].
 * Plain JavaScript without dependencies, because it runs before anything is installed, on whatever Node (20+) is there.
 * It installs when the lockfile changed, then hands over to the Node of node_modules, which runs TypeScript.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const lowest = 20;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.kunstwijzer-lock');
const compiled = join(root, 'node_modules', '.cache', 'node');

const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

/** Name and parent of a process, on Linux; null when it has gone, or the system does not tell. */
const processAt = (pid) => {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/su.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { name, parent: Number(parent) };
  } catch {
    return null;
  }
};

// npm runs us in a shell, on most systems. Neither passes on what ends it.
const parent = process.ppid;
const above = processAt(parent);
const npm = above && /sh$/u.test(above.name) ? above.parent : null;

/** Calls `gone` when npm has ended. Who started us without it may go: a server in the background stays. */
const whenNpmEnds = (gone) => {
  if (!process.env.npm_lifecycle_event) return;
  const look = setInterval(() => {
    if (process.ppid === parent && (npm === null || processAt(parent)?.parent === npm)) return;
    clearInterval(look);
    gone();
  }, 500);
  look.unref();
};

/** The child in the foreground gets our signals; resolves with the exit code that a shell would give. */
const run = (command, args, options) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, ...options });
    const forward = (signal) => child.kill(signal);
    // A Ctrl-C in a terminal reaches the child twice, by its group and by us; start.ts takes a second one as the first.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
    whenNpmEnds(() => forward('SIGTERM'));
    child.on('error', (error) => stop(`${command} does not start: ${error.message}`));
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
      done(code ?? 128 + constants.signals[signal]);
    });
  });

const locked = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const installed = (hash) =>
  existsSync(join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8').trim() === hash;

async function install(hash) {
  const start = Date.now();
  const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
  process.stdout.write('Installing packages (npm ci) …\n');
  const ticker = setInterval(() => process.stdout.write(`  still installing, ${seconds()}\n`), 15_000);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  clearInterval(ticker);
  if (code !== 0)
    stop(
      `npm ci failed after ${seconds()} (exit code ${code}): see the lines above, repair the cause and start again.`,
    );
  // The packages are on the disk before the stamp says so; a system without this program writes them by itself, later.
  spawnSync('sync', ['-f', root], { stdio: 'ignore' });
  writeFileSync(stamp, `${hash}\n`);
  process.stdout.write(`Packages installed in ${seconds()}.\n`);
}

const major = Number(process.versions.node.split('.')[0]);
if (major < lowest) stop(`Node ${lowest} or newer is needed to start; this is Node ${process.versions.node}.`);

const [script, ...args] = process.argv.slice(2);
if (!script) stop('Which program? For example: node .ci/bootstrap.mjs cms/server/start.ts');

const hash = locked();
if (!installed(hash)) await install(hash);
process.exit(
  await run(join(bin, 'node'), [resolve(root, script), ...args], {
    // A server that we started ends when the channel does: then we have gone, in whatever way.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // The CMS is thousands of modules, and each process of ours would compile them again.
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  }),
);
