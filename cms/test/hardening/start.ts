import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
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

/** Starts a server with a database of its own; resolves when it listens. `stop` asks it to end and gives its exit code. */
export async function launch() {
  const dataDir = await mkdtemp(join(tmpdir(), 'kunstwijzer-hardening-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const database = join(dataDir, 'test.db');
  const child = spawn('node', [join(import.meta.dirname, 'server.ts')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // As for the public: the log says of every request how it was answered, and a test reads that.
      KUNSTWIJZER_ENV: 'production',
      DESK_EMAIL: 'balie@kunstwijzer.invalid',
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: dataDir,
      DATABASE_URL: `file:${database}`,
      PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
      SNAPSHOT_TOKEN: 'only-for-tests-only-for-tests-only-for-tests',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let log = '';
  let isListening = false;
  child.stdout.on('data', (chunk: Buffer) => {
    // A test reads what the server wrote. Only added to: a long run writes a line for each of 100,000 requests.
    appendFileSync(join(dataDir, 'server.log'), chunk);
    if (isListening) return;
    log += chunk.toString();
    isListening = log.includes('listening\n');
    if (isListening) resolve();
  });
  child.once('exit', (code) => reject(new Error(`The server ended with ${code}\n${log}`)));
  await promise;
  const stop = async (): Promise<number | null> => {
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.kill('SIGTERM');
    const [code] = await ended;
    return code;
  };
  return { origin, dataDir, database, stop };
}

/** Starts the server once for the whole folder; resolves with the function that stops it. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { origin, dataDir, stop } = await launch();
  project.provide('origin', origin);
  project.provide('dataDir', dataDir);
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
