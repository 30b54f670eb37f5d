import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/*
 * Whether the committed types, import map and migrations are those of today's configuration. Changes nothing; says
 * which command to run otherwise.
 */
const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-generated-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, 'empty.db')}`,
  PAYLOAD_SECRET: 'only-to-check-only-to-check-only-to-check',
  PAYLOAD_TS_OUTPUT_PATH: join(folder, 'types.ts'),
  PAYLOAD_LOG_LEVEL: 'error',
  ROOT_DIR: resolve(import.meta.dirname, '..'),
});
const { generateImportMap, getPayload } = await import('payload');
const { generateTypes } = await import('payload/node');
const { default: configPromise } = await import('../src/payload.config.ts');
const config = await configPromise;

const problems: string[] = [];
const source = resolve(import.meta.dirname, '../src');
const read = (path: string) => readFileSync(path, 'utf8');

await generateTypes(config, { log: false });
if (read(join(source, 'payload-types.ts')) !== read(join(folder, 'types.ts')))
  problems.push('src/payload-types.ts is behind the configuration: npm run generate:types -w cms');

const importMap = join(source, 'app/(payload)/admin/importMap.js');
const before = read(importMap);
await generateImportMap(config, { force: true, log: false });
if (read(importMap) !== before) {
  writeFileSync(importMap, before);
  problems.push('the import map of the admin is behind the configuration: npm run generate:importmap -w cms');
}

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>;
  generateMigration: (from: unknown, to: unknown) => Promise<string[]>;
};
const payload = await getPayload({ config, disableOnInit: true });
const db = payload.db as unknown as { requireDrizzleKit: () => DrizzleKit; schema: unknown };
const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();
const migrations = join(source, 'migrations/sqlite');
const [last = ''] = readdirSync(migrations)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .reverse();
const statements = await generateMigration(
  JSON.parse(read(join(migrations, last))),
  await generateDrizzleJson(db.schema),
);
if (statements.length > 0)
  problems.push(`the migrations are behind the configuration: npm run migrate:create -w cms\n${statements.join('\n')}`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exit(problems.length > 0 ? 1 : 0);
