import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../test/free-port.ts';
import { root } from './paths.ts';

/* Fault 9: whatever is ended of `npm start`, in whatever way, nothing stays that holds the port. */

// A project with our bootstrap, and a server that does nothing but listen and stop as ours does.
let project: string;
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'kunstwijzer-bootstrap-'));
  const write = (name: string, text: string) => writeFileSync(join(project, name), text);
  for (const folder of ['.ci', 'node_modules/.bin']) mkdirSync(join(project, folder), { recursive: true });
  copyFileSync(join(root, '.ci/bootstrap.mjs'), join(project, '.ci/bootstrap.mjs'));
  symlinkSync(process.execPath, join(project, 'node_modules/.bin/node'));
  write('package.json', JSON.stringify({ scripts: { start: 'node .ci/bootstrap.mjs server.mjs' } }));
  write('package-lock.json', '{}');
  write('node_modules/.kunstwijzer-lock', createHash('sha256').update('{}').digest('hex'));
  write(
    'server.mjs',
    `import { createServer } from 'node:net';
     import { stopOnSignal } from ${JSON.stringify(join(root, 'cms/server/process.ts'))};
     stopOnSignal(() => null);
     createServer().listen(Number(process.env.PORT), '127.0.0.1', () => console.log(\`pid \${process.pid}.\`));`,
  );
});
const servers = new Set<number>();
afterAll(() => {
  for (const pid of servers)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // As it should be: it has gone.
    }
  rmSync(project, { recursive: true });
});

const parentOf = (pid: number) => Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);

const listens = (port: number) => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1', () => resolve(true));
  socket.on('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
};

async function npmStart(port: number) {
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: project,
    env: { ...process.env, PORT: String(port), npm_config_update_notifier: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let said = '';
  npm.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const pid = /pid (\d+)\./u.exec(said)?.[1];
    if (pid) resolve(Number(pid));
  });
  npm.on('exit', (code) => reject(new Error(`npm ended with ${code}: ${said}`)));
  const chain = [await promise];
  servers.add(chain[0] ?? 0);
  for (let pid = chain[0] ?? 0; pid !== npm.pid && pid > 1;) chain.push((pid = parentOf(pid)));
  return chain;
}

test.concurrent.each(
  (['SIGTERM', 'SIGKILL'] as const).flatMap((signal) => [1, 2, 3].map((above) => [signal, above] as const)),
)(
  '%s to the process %i above the server',
  async (signal, above) => {
    const port = await freePort();
    const chain = await npmStart(port);
    expect(await listens(port)).toBe(true);
    // The server, bootstrap.mjs, the shell where there is one, npm.
    process.kill(chain[Math.min(above, chain.length - 1)] ?? 0, signal);
    for (const until = Date.now() + 5000; (await listens(port)) && Date.now() < until;) await wait(50);
    expect(await listens(port)).toBe(false);
  },
  30_000,
);
