import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload, handleEndpoints } from 'payload';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { copyMigrated, migrate } from './migrated.ts';
import { startMongoDouble } from './mongo-double/server.ts';

type Database = { url: string; stop: () => Promise<unknown> };

/** The databases that the integration tests run on; a real MongoDB when MONGODB_TEST_URL names an empty one. */
export const databases: Record<string, (folder: string) => Promise<Database>> = {
  SQLite: (folder) => Promise.resolve({ url: `file:${join(folder, 'test.db')}`, stop: () => Promise.resolve() }),
  'MongoDB (stand-in)': () => startMongoDouble(),
  ...(process.env.MONGODB_TEST_URL && {
    'MongoDB (real)': () => {
      const url = new URL(process.env.MONGODB_TEST_URL ?? '');
      url.pathname = `/test-${crypto.randomUUID()}`;
      return Promise.resolve({ url: url.href, stop: () => Promise.resolve() });
    },
  }),
};

/** A Payload of its own: fresh database, own data folder. `stop` throws both away. */
export async function boot(database: (folder: string) => Promise<Database>) {
  const folder = await mkdtemp(join(tmpdir(), 'kunstwijzer-'));
  const { url, stop } = await database(folder);
  const file = url.startsWith('file:') ? url.slice('file:'.length) : null;
  const isMigrated = file !== null && (await copyMigrated(file));
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATA_DIR: folder,
    PAYLOAD_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    SITE_URL: 'http://localhost:3000',
  });
  // The configuration reads the environment once: each database needs its own copy of it.
  vi.resetModules();
  const { default: config } = await import('../src/payload.config.ts');
  const payload = await getPayload({ config, key: folder });
  payload.logger.level = 'fatal';
  if (file !== null && !isMigrated) await migrate(payload, file);
  return {
    payload,
    dataDir: folder,
    request: (path: string, init?: RequestInit) =>
      handleEndpoints({
        config: payload.config,
        request: new Request(`http://localhost:3000/api${path}`, init),
        payloadInstanceCacheKey: folder,
      }),
    stop: async () => {
      if (payload.db.name === 'mongoose') await (payload.db as unknown as MongooseAdapter).connection.dropDatabase();
      await payload.destroy();
      await stop();
      // What runs in the background may still write a last file.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Sends a request to the REST API, path below `/api`. */
export type SendRequest = (path: string, init?: RequestInit) => Promise<Response>;

/** Runs a suite on every database; `payload()` and `request()` work inside hooks and tests. */
export function onEveryDatabase(suite: (payload: () => Payload, request: SendRequest) => void): void {
  describe.each(Object.entries(databases))('on %s', (_name, database) => {
    let booted: Awaited<ReturnType<typeof boot>> | undefined;
    beforeAll(async () => {
      booted = await boot(database);
    });
    afterAll(() => booted?.stop());
    const running = () => {
      if (!booted) throw new Error('Payload is only there inside hooks and tests');
      return booted;
    };
    suite(
      () => running().payload,
      (path, init) => running().request(path, init),
    );
  });
}
