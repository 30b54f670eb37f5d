import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPayload } from 'payload';
import config from '../src/payload.config.ts';

/*
 * Writes the SQLite migration from the last one to today's configuration; `name` is the first argument.
 * Nothing to migrate = no file. Payload's templates lack `type` and `.ts`, which Node's own TypeScript needs.
 */
const payload = await getPayload({ config, disableOnInit: true });
const folder = payload.db.migrationDir;
process.on('exit', () => {
  // Only the newest picture of the schema is ever compared with; each is half a megabyte.
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.json'));
  for (const name of pictures.toSorted().slice(0, -1)) rmSync(`${folder}/${name}`);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const path = `${folder}/${file}`;
    const text = readFileSync(path, 'utf8')
      .replaceAll('({ db, payload, req }:', '({ db }:')
      .replace(
        'import { MigrateUpArgs, MigrateDownArgs, sql }',
        'import { type MigrateUpArgs, type MigrateDownArgs, sql }',
      )
      .replaceAll(/(from '\.\/\w+)';/gu, "$1.ts';");
    writeFileSync(path, text);
  }
});
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  skipEmpty: true,
  forceAcceptWarning: false,
});
process.exit(0);
