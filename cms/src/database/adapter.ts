import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { resolve } from 'node:path';
import type { Database } from '../env.ts';
import { migrations } from '../migrations/sqlite/index.ts';
import { indexLocales } from './index-locales.ts';
import { withSingleWriter } from './single-writer.ts';

// Only used by the tools that write migrations; a running server takes `prodMigrations`.
const migrationDir = resolve(decodeURIComponent(new URL(import.meta.url).pathname), '../../migrations/sqlite');

/** The Payload adapter of a database. One build serves both: the choice is made when the process starts. */
export const databaseAdapter = ({ kind, url }: Database) =>
  kind === 'mongodb'
    ? mongooseAdapter({ url, allowIDOnCreate: true, ensureIndexes: true })
    : withSingleWriter(
        sqliteAdapter({
          client: { url },
          // A pushed schema prompts later, and without a terminal exits 0 having done nothing.
          push: false,
          migrationDir,
          prodMigrations: migrations,
          // Strings on both databases, and never used again after a delete.
          idType: 'uuid',
          allowIDOnCreate: true,
          wal: true,
          busyTimeout: 5000,
          afterSchemaInit: [indexLocales],
        }),
        url,
      );
