import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMongoDouble } from '../../test/mongo-double/server.ts';
import { databaseName, moveCollections, withDatabase } from './mongo.ts';
import { forgetPutAside, scratchOf, switchOver, tidy } from './switch.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-switch-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const place = (folder = dataDir) => ({
  dataDir: folder,
  database: { kind: 'sqlite' as const, url: `file:${join(folder, 'a.db')}` },
});

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(dataDir, file)), { recursive: true });
  writeFileSync(join(dataDir, file), text);
};
const read = (file: string, folder = dataDir) => readFileSync(join(folder, file), 'utf8');

/** A database with pictures as it was, and one beside it that has been restored. */
function prepare() {
  for (const file of ['a.db', 'a.db-wal', 'media/old.webp', 'site/kunstwijzer-stamp']) write(file, 'old');
  for (const file of ['a.db.restore', 'restore/media/new.webp', 'restore/submission-images/new.webp'])
    write(file, 'new');
}

test('what was restored takes the place of what was there, which is kept until the next time', async () => {
  prepare();
  const end = await switchOver(place(), { withPictures: true });
  expect([read('a.db'), read('media/new.webp'), read('submission-images/new.webp')]).toEqual(['new', 'new', 'new']);
  expect([read(`a.db${end}`), read(`a.db${end}-wal`), read(`media${end}/old.webp`)]).toEqual(['old', 'old', 'old']);
  expect(existsSync(join(dataDir, 'a.db-wal'))).toBe(false);
  expect(readdirSync(dataDir).sort()).toEqual(
    ['a.db', `a.db${end}`, `a.db${end}-wal`, 'media', `media${end}`, 'site', 'submission-images'].sort(),
  );
  // Then the site is made again.
  expect(readdirSync(join(dataDir, 'site'))).toEqual([]);

  for (const file of ['a.db.restore', 'restore/media/x.webp']) write(file, 'newer');
  const next = await switchOver(place(), { withPictures: true });
  expect(read(`a.db${next}`)).toBe('new');
  expect(existsSync(join(dataDir, `a.db${end}`))).toBe(false);
});

test('killed at any moment the old one stands, or the new one is finished by who comes next', async () => {
  prepare();
  const before = join(dataDir, '..', `${dataDir.split('/').at(-1)}-copy`);
  cpSync(dataDir, before, { recursive: true });
  // Cut off before the plan was there.
  expect(await tidy(place())).toBe(false);
  expect([read('a.db'), read('a.db-wal'), read('media/old.webp')]).toEqual(['old', 'old', 'old']);
  expect(readdirSync(dataDir).sort()).toEqual(['a.db', 'a.db-wal', 'media', 'site']);

  // The plan of a whole switch, to be cut off after each of its steps.
  const cut = place(before);
  const moves: [string, string][] = [];
  const end = '-before-restore-2026-11-30T02-30-00-000Z';
  const at = (name: string) => join(before, name);
  moves.push([at('a.db-wal'), at(`a.db${end}-wal`)], [at('a.db'), at(`a.db${end}`)], [at('a.db.restore'), at('a.db')]);
  moves.push([at('media'), at(`media${end}`)], [at('restore/media'), at('media')]);
  moves.push([at('restore/submission-images'), at('submission-images')]);
  for (let done = 0; done <= moves.length; done += 1) {
    rmSync(before, { recursive: true });
    prepare();
    cpSync(dataDir, before, { recursive: true });
    writeFileSync(at('restore/plan.json'), JSON.stringify({ moves, mongo: null }));
    for (const [from, to] of moves.slice(0, done)) renameSync(from, to);
    expect(await tidy(cut)).toBe(true);
    expect([read('a.db', before), read('media/new.webp', before)]).toEqual(['new', 'new']);
    expect([read(`a.db${end}`, before), read(`a.db${end}-wal`, before)]).toEqual(['old', 'old']);
    expect(existsSync(scratchOf(cut).folder)).toBe(false);
  }
  // A week later nothing is left of it.
  await forgetPutAside(cut, Date.parse('2026-12-07T02:00:00Z'));
  expect(existsSync(at(`a.db${end}`))).toBe(true);
  await forgetPutAside(cut, Date.parse('2026-12-07T03:00:00Z'));
  expect(readdirSync(before).filter((name) => name.includes('before-restore'))).toEqual([]);
  rmSync(before, { recursive: true });
});

test('MongoDB: a switch that was cut off after any collection is taken up again', async () => {
  const double = await startMongoDouble();
  const client = new MongoClient(double.url);
  const names = { from: 'stad-restore', to: 'stad', aside: 'stad-before' };
  const all = (database: string) =>
    Promise.all(
      ['a', 'b', 'c'].map(async (name) => (await client.db(database).collection(name).findOne())?.from as unknown),
    );
  try {
    for (let done = 0; done <= 6; done += 1) {
      for (const name of Object.values(names)) await client.db(name).dropDatabase();
      for (const name of ['a', 'b', 'c']) {
        await client.db('stad').collection(name).insertOne({ from: 'old' });
        await client.db('stad-restore').collection(name).insertOne({ from: 'new' });
      }
      const steps = ['a', 'b', 'c'].flatMap((name) => [
        { renameCollection: `stad.${name}`, to: `stad-before.${name}` },
        { renameCollection: `stad-restore.${name}`, to: `stad.${name}` },
      ]);
      for (const step of steps.slice(0, done)) await client.db('admin').command(step);
      await moveCollections(double.url, names);
      expect(await all('stad')).toEqual(['new', 'new', 'new']);
      expect(await all('stad-before')).toEqual(['old', 'old', 'old']);
      expect(await client.db('stad-restore').listCollections().toArray()).toEqual([]);
    }
  } finally {
    await client.close();
    await double.stop();
  }
});

test.each([
  ['mongodb://a:1,b:2/stad?replicaSet=rs0', 'stad', 'mongodb://a:1,b:2/other?replicaSet=rs0'],
  ['mongodb://me:secret@a/stad', 'stad', 'mongodb://me:secret@a/other?authSource=stad'],
  ['mongodb://me:secret@a/?ssl=true', 'test', 'mongodb://me:secret@a/other?ssl=true&authSource=admin'],
  ['mongodb://me:secret@a/stad?authSource=x', 'stad', 'mongodb://me:secret@a/other?authSource=x'],
  ['mongodb+srv://me:secret@a/stad', 'stad', 'mongodb+srv://me:secret@a/other'],
  ['mongodb://a', 'test', 'mongodb://a/other'],
])('%s names a database, and can name another one', (url, name, other) => {
  expect(databaseName(url)).toBe(name);
  expect(withDatabase(url, 'other')).toBe(other);
});
