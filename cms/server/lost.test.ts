import { createClient } from '@libsql/client';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startMongoDouble } from '../test/mongo-double/server.ts';
import { checkDatabase } from './lost.ts';
import { mendModes } from './modes.ts';
import { Problem } from './step.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-lost-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
  vi.unstubAllEnvs();
});

const file = () => join(dataDir, 'a.db');
const place = () => ({ dataDir, database: { kind: 'sqlite' as const, url: `file:${file()}` } });
const write = (name: string, text = '') => {
  mkdirSync(dirname(join(dataDir, name)), { recursive: true });
  writeFileSync(join(dataDir, name), text);
};
async function database(...statements: string[]) {
  const client = createClient({ url: `file:${file()}` });
  for (const one of statements) await client.execute(one);
  client.close();
}
const filled = () =>
  database(
    'CREATE TABLE users (id TEXT, name TEXT)',
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO users SELECT i, hex(randomblob(40)) FROM n',
    'CREATE INDEX names ON users (name)',
  );

test('an empty folder, and one with a database, start by themselves', async () => {
  await checkDatabase(place());
  await filled();
  for (const trace of ['media/a.webp', 'site/releases/1/index.html']) write(trace);
  await checkDatabase(place());
});

const gone: [string, () => unknown][] = [
  ['is gone', () => undefined],
  ['is a file of no bytes', () => write('a.db')],
  ['has no tables', () => database('VACUUM')],
  ['has no accounts', () => database('CREATE TABLE users (id TEXT)')],
];
test.each(gone)(
  'a database that %s beside a site and pictures is refused in one line that names restore',
  async (_what, make) => {
    await make();
    for (const trace of [
      'media/a.webp',
      'site/releases/1/index.html',
      'backups/kunstwijzer-2026-11-30T02-30-00-000Z.tar.gz',
    ])
      write(trace);
    const refused = checkDatabase(place());
    await expect(refused).rejects.toThrow(Problem);
    await expect(refused).rejects.toThrow(
      /^The database file:.+ is gone or empty, but .+ holds site\/releases, media, backups .+npm run restore -- .+02-30-00-000Z\.tar\.gz\. .+NEW_DATABASE=1[^\n]+$/u,
    );
    vi.stubEnv('NEW_DATABASE', '1');
    await checkDatabase(place());
  },
);

test('MongoDB: an empty database beside pictures is refused, one with accounts is not', async () => {
  const double = await startMongoDouble();
  const client = new MongoClient(double.url);
  const mongo = { dataDir, database: { kind: 'mongodb' as const, url: double.url } };
  try {
    await checkDatabase(mongo);
    write('media/a.webp');
    await expect(checkDatabase(mongo)).rejects.toThrow(
      /^The database is gone or empty, but .+ holds media of an earlier one/u,
    );
    await client.db().collection('users').insertOne({ email: 'a' });
    await checkDatabase(mongo);
  } finally {
    await client.close();
    await double.stop();
  }
});

test('a damaged page is refused in one line, and nothing is changed', async () => {
  await filled();
  const bytes = readFileSync(file());
  expect(bytes.length).toBeGreaterThan(5 * 4096);
  bytes.fill(0xff, 3 * 4096 + 8, 4 * 4096);
  writeFileSync(file(), bytes);
  await expect(checkDatabase(place())).rejects.toThrow(
    /^The database file:.+ is damaged \(.+\)\. Nothing was changed\.[^\n]+npm run restore -- [^\n]+ --force$/u,
  );
  expect(readFileSync(file()).equals(bytes)).toBe(true);
  writeFileSync(file(), 'not a database, and long enough to be looked at'.repeat(100));
  await expect(checkDatabase(place())).rejects.toThrow(/ is damaged /u);
});

test('a restore that was cut off after its decision is finished, what it had not decided is removed', async () => {
  await filled();
  write('a.db.restore', 'half');
  write('restore/content.jsonl', 'half');
  await checkDatabase(place());
  expect([existsSync(join(dataDir, 'restore')), existsSync(join(dataDir, 'a.db.restore'))]).toEqual([false, false]);
});

test('modes of what earlier versions made are mended: nobody else can read database, backups, pictures sent in or secret', async () => {
  const ours = [
    'a.db',
    'a.db-wal',
    'a.db-shm',
    'secret',
    'backups/x.tar.gz',
    'submission-images/a.webp',
    'a.db-before-restore-x',
  ];
  for (const name of ours) {
    write(name);
    chmodSync(join(dataDir, name), 0o644);
  }
  for (const folder of ['.', 'backups', 'submission-images']) chmodSync(join(dataDir, folder), 0o755);
  await mendModes(place());
  const mode = (name: string) => (statSync(join(dataDir, name)).mode & 0o777).toString(8);
  expect(Object.fromEntries(ours.map((name) => [name, mode(name)]))).toEqual(
    Object.fromEntries(ours.map((name) => [name, '600'])),
  );
  expect(['.', 'backups', 'submission-images'].map(mode)).toEqual(['700', '700', '700']);
});
