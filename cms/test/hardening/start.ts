import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../free-port.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    origin: string;
    dataDir: string;
  }
}

/** Starts the server once for the whole folder; resolves with the function that stops it. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kunstwijzer-hardening-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn('node', [join(import.meta.dirname, 'server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // As for the public: the log says of every request how it was answered, and a test reads that.
      KUNSTWIJZER_ENV: 'production',
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: `file:${join(dataDir, 'test.db')}`,
      PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      SNAPSHOT_TOKEN: 'only-for-tests-only-for-tests-only-for-tests',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
    // A test reads what the server wrote.
    writeFileSync(join(dataDir, 'server.log'), log);
    if (log.includes('listening\n')) resolve();
  });
  child.once('exit', (code) => reject(new Error(`The server ended with ${code}\n${log}`)));
  await promise;
  project.provide('origin', origin);
  project.provide('dataDir', dataDir);
  return async () => {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
}
