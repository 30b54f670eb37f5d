import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder that goes when the tests have ended. */
    scratch: string;
  }
}

/** The empty database of the process of these tests, with all migrations: running them is most of a boot. */
const template = () => join(inject('scratch'), `migrated-${process.pid}.db`);

/** Puts an empty database there that has been migrated; false when this process has not made one before. */
export const copyMigrated = (file: string): Promise<boolean> =>
  copyFile(template(), file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

/** Migrates a new database, and keeps a copy of it for those that come after. */
export async function migrate(payload: Payload, file: string): Promise<void> {
  const { migrations } = await import('../src/migrations/sqlite/index.ts');
  const { writingOf } = await import('../src/database/single-writer.ts');
  await payload.db.migrate({ migrations: migrations as never });
  await writingOf(payload.db)?.exclusively((writer) => writer.run('PRAGMA wal_checkpoint(TRUNCATE)'));
  await copyFile(file, template());
}
