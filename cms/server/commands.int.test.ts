import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boot, databases } from '../test/boot.ts';
import { startMongoDouble } from '../test/mongo-double/server.ts';
import { createPeople } from '../test/people.ts';
import { newKeys } from '../src/encryption.ts';
import { backup } from '../src/backup/backup.ts';
import { makeBackup } from '../src/backup/make.ts';
import { readVerdict } from '../src/backup/verdict.ts';
import { takeLock } from '../src/publish/lock.ts';
import { stateOf } from '../src/database/state.ts';
import { root } from './paths.ts';

/* The commands as docs/running.md writes them, each as a process of its own. */

type Ended = { code: number | null; said: string };

/** `npm run <name> -- <args>`, without npm and the look at packages. */
async function command(name: string, args: string[], env: Record<string, string>): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [join(root, 'cms/server', `${name}.ts`), ...args], {
    env: { PATH, HOME, NODE_ENV: 'production', ...env },
    cwd: root,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said.trim() };
}

let work: string;
let file: string;
let secret: string;
let keys: Awaited<ReturnType<typeof newKeys>>;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'kunstwijzer-commands-'));
  keys = await newKeys();
  const old = await boot(databases.SQLite ?? (() => Promise.reject(new Error('no SQLite'))));
  await createPeople(old.payload);
  const text = 'Regel\u2028twee';
  await old.payload.db.create({ collection: 'redirects', data: { of: 'stories', from: text, to: 'b' } });
  file = join(work, 'old', 'backups', 'plain.tar.gz');
  await backup(old.payload, old.dataDir, file);
  secret = (await makeBackup(old.payload, { dataDir: join(work, 'old'), backupRecipient: keys.recipient })).file;
  await old.stop();
});
afterAll(() => rm(work, { recursive: true, force: true }));

const sqlite = (dataDir: string) => ({ kind: 'sqlite' as const, url: `file:${join(dataDir, 'kunstwijzer.db')}` });
const modes = async (dataDir: string) =>
  Promise.all(
    ['.', 'kunstwijzer.db', 'media', 'submission-images'].map(async (name) =>
      ((await stat(join(dataDir, name))).mode & 0o777).toString(8),
    ),
  );

it('restore as documented works on an empty machine, also with an encrypted file and a damaged database', async () => {
  const dataDir = join(work, 'new', 'folder');
  const first = await command('restore', [file], { DATA_DIR: dataDir });
  expect(first).toMatchObject({
    code: 0,
    said: expect.stringMatching(
      /^Restored and compared \d+ documents and versions, 0 pictures of .+\nEveryone needs a new password\. That of admin@example\.org is \S{20}$/u,
    ) as string,
  });
  expect(await stateOf(sqlite(dataDir))).toEqual({ is: 'filled' });
  expect(await modes(dataDir)).toEqual(['700', '600', '700', '700']);

  const before = await readFile(join(dataDir, 'kunstwijzer.db'));
  const again = await command('restore', [file], { DATA_DIR: dataDir });
  expect(again).toEqual({
    code: 1,
    said: expect.stringMatching(/^The database is not empty\. Nothing was changed; --force [^\n]+$/u) as string,
  });
  const held = await takeLock(join(dataDir, 'lock'));
  expect(await command('restore', [file, '--force'], { DATA_DIR: dataDir })).toEqual({
    code: 1,
    said: expect.stringMatching(/^The data folder .+ is in use by another server or a restore[^\n]+$/u) as string,
  });
  await held?.();
  expect((await readFile(join(dataDir, 'kunstwijzer.db'))).equals(before)).toBe(true);

  // Whatever is there: it is not needed for a restore, and kept.
  await writeFile(join(dataDir, 'kunstwijzer.db'), 'no database any more'.repeat(1000));
  const env = {
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'x'.repeat(32),
    KUNSTWIJZER_ENV: 'production',
    BACKUP_IDENTITY: keys.identity,
  };
  expect(await command('restore', [secret, '--force'], env)).toMatchObject({ code: 0 });
  expect(await stateOf(sqlite(dataDir))).toEqual({ is: 'filled' });
  const kept = (await readdir(dataDir)).filter((name) => name.startsWith('kunstwijzer.db-before-restore-'));
  expect(await readFile(join(dataDir, kept[0] ?? ''), 'utf8')).toMatch(/^no database any more/u);
  const left = (await readdir(dataDir)).filter((name) => !/-before-restore-|-(?:wal|shm)$/u.test(name));
  expect(left.sort()).toEqual(['kunstwijzer.db', 'lock', 'lock.pid', 'media', 'submission-images']);
}, 240_000);

it('restores to MongoDB beside the old database, and keeps that one', async () => {
  const double = await startMongoDouble();
  const client = new MongoClient(double.url);
  const env = { DATA_DIR: join(work, 'mongo'), DATABASE_URL: double.url };
  try {
    await client.db().collection('users').insertOne({ email: 'old@example.org' });
    expect(await command('restore', [file], env)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^The database is not empty/u) as string,
    });
    expect(await command('restore', [join(work, 'absent'), '--force'], env)).toMatchObject({ code: 1 });
    expect(await client.db().collection('users').countDocuments()).toBe(1);
    expect(await command('restore', [file, '--force'], env)).toMatchObject({ code: 0 });
    expect(await client.db().collection('users').countDocuments()).toBe(4);
    const names = (await client.db('admin').admin().listDatabases()).databases.map(({ name }) => name);
    expect(names).toEqual(['kunstwijzer', expect.stringMatching(/^kunstwijzer-before-restore-/u)]);
    expect(await client.db(names[1]).collection('users').findOne()).toMatchObject({ email: 'old@example.org' });
  } finally {
    await client.close();
    await double.stop();
  }
}, 120_000);

it('backup --drill tells whether a backup can be restored, and keeps it for the health of the server', async () => {
  const env = { DATA_DIR: join(work, 'old') };
  expect(await command('backup', ['--drill', file], env)).toMatchObject({
    code: 0,
    said: expect.stringMatching(/all is the same$/u) as string,
  });
  expect(await readVerdict(env.DATA_DIR, 'drill')).toMatchObject({ why: null, file: file.split('/').at(-1) });
  // The newest, which is encrypted.
  expect(await command('backup', ['--drill'], env)).toMatchObject({
    code: 1,
    said: expect.stringMatching(/cannot be restored: The backup is encrypted: [^\n]+$/u) as string,
  });
  expect(existsSync(join(env.DATA_DIR, 'drill'))).toBe(false);
}, 120_000);

it('start for the public refuses examples in one line', async () => {
  const env = {
    KUNSTWIJZER_ENV: 'production',
    SITE_URL: 'https://www.example.org',
    PAYLOAD_SECRET: 'x'.repeat(32),
    DESK_EMAIL: 'info@example.org',
  };
  expect(await command('start', [], { ...env, DEMO: '1', DATA_DIR: join(work, 'nothing') })).toEqual({
    code: 1,
    said: expect.stringMatching(/^DEMO: must not be 1 in production[^\n]+$/u) as string,
  });
}, 60_000);

it.each([
  ['backup', [], /^There is nothing to back up: no database is at [^\n]+ yet$/u],
  ['backup', ['--drill'], /^There is no backup in [^\n]+ yet$/u],
  ['backup', ['--what'], /^npm run backup [^\n]+$/u],
  ['restore', [], /^Which backup\? [^\n]+$/u],
  ['restore', ['/dev/null'], /^The backup \/dev\/null is empty$/u],
])(
  '%s %j on an empty machine says in one line what is wrong',
  async (name, args, message) => {
    const dataDir = join(work, 'nothing');
    expect(await command(name, args, { DATA_DIR: dataDir })).toEqual({
      code: 1,
      said: expect.stringMatching(message) as string,
    });
    expect(existsSync(join(dataDir, 'kunstwijzer.db'))).toBe(false);
  },
  60_000,
);
