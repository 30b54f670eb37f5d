import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeys, readIdentities } from '../encryption.ts';
import { contentLines, unpackBackup, writeBackup } from './file.ts';
import { newManifest } from './manifest.ts';
import type { Line } from './read.ts';

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-file-'));
const file = join(root, 'b.tar.gz');
const secret = join(root, 'b.tar.gz.age');
let keys: Awaited<ReturnType<typeof newKeys>>;

const line: Line = { kind: 'document', of: 'submission-images', data: { id: 'x', filename: 'a.webp' } };
async function* lines() {
  await Promise.resolve();
  yield line;
}
const fresh = () => mkdtemp(join(root, 'unpacked-'));
const unpack = async (path: string, identities: string[] | null = null) =>
  unpackBackup(path, await fresh(), identities);

/** An archive with any content. */
async function archive(entries: Record<string, string>): Promise<string> {
  const path = join(await fresh(), 'x.tar.gz');
  const made = pack();
  for (const [name, text] of Object.entries(entries)) made.entry({ name }, text);
  made.finalize();
  await writeFile(path, gzipSync(await buffer(made)));
  return path;
}

beforeAll(async () => {
  keys = await newKeys();
  for (const folder of ['media', 'submission-images']) await mkdir(join(root, folder));
  for (const name of ['media/foto 1.webp', 'submission-images/a.webp', 'submission-images/orphan.webp'])
    await writeFile(join(root, name), 'picture'.repeat(20_000));
  await writeBackup(file, lines(), root);
  await writeBackup(secret, lines(), root, [keys.recipient]);
});
afterAll(() => rmSync(root, { recursive: true }));

test('pictures of submissions are in it, but none that no row names', async () => {
  const folder = await fresh();
  const { files } = await unpackBackup(file, folder);
  expect(Object.keys(files)).toEqual(['content.jsonl', 'media/foto 1.webp', 'submission-images/a.webp']);
  expect(await readdir(join(folder, 'submission-images'))).toEqual(['a.webp']);
  for await (const text of contentLines(folder)()) expect(JSON.parse(text)).toEqual(line);
});

test('an encrypted one is opened by its key only, and holds nothing in the clear', async () => {
  const bytes = await readFile(secret);
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/u);
  expect(bytes.includes('submission-images')).toBe(false);
  const { files } = await unpack(secret, await readIdentities(keys.identity));
  expect(files).toEqual((await unpack(file)).files);
  const others = await newKeys();
  await expect(unpack(secret, [others.identity])).rejects.toThrow(/^BACKUP_IDENTITY is not the key of this backup$/u);
  await expect(unpack(secret)).rejects.toThrow(/^The backup is encrypted: BACKUP_IDENTITY must name/u);
});

test.each(['', 'no key at all'])(
  'BACKUP_IDENTITY that names a file without a key (%j) is refused in one line',
  async (text) => {
    const path = join(root, 'identity');
    await writeFile(path, text);
    await expect(readIdentities(path)).rejects.toThrow(/^BACKUP_IDENTITY: holds no private key of age/u);
    await expect(readIdentities(`${path}-absent`)).rejects.toThrow(
      /^BACKUP_IDENTITY: the file cannot be read \(ENOENT\)$/u,
    );
  },
);

/* One line for each kind of file that cannot be restored. */
const half = async (path: string) => {
  const bytes = await readFile(path);
  return bytes.subarray(0, bytes.length / 2);
};
const flipped = async (path: string) => {
  const bytes = await readFile(path);
  bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
  return bytes;
};
const written = async (bytes: Uint8Array) => {
  const path = join(await fresh(), 'x');
  await writeFile(path, bytes);
  return path;
};
const manifest = (more: object) => archive({ 'manifest.json': JSON.stringify({ ...newManifest(), ...more }) });

const bad: [string, () => Promise<string>, RegExp][] = [
  ['is not there', () => Promise.resolve(join(root, 'absent')), /^The backup .+ cannot be opened \(ENOENT\)$/u],
  ['is a folder', () => Promise.resolve(root), /^The backup .+ cannot be read: is it a file\?$/u],
  ['is empty', () => written(new Uint8Array()), /^The backup .+ is empty$/u],
  ['is something else', () => written(Buffer.from('SQLite format 3')), / is not a backup: /u],
  ['was cut off', async () => written(await half(file)), /^The backup cannot be read: unexpected end of file$/u],
  [
    'has a bit flipped',
    async () => written(await flipped(file)),
    /^The backup (?:cannot be read|is damaged|is not whole|holds)/u,
  ],
  ['is encrypted and cut off', async () => written(await half(secret)), /^The backup cannot be read: /u],
  ['is encrypted and has a bit flipped', async () => written(await flipped(secret)), /^The backup cannot be read: /u],
  ['has no manifest', () => archive({ 'content.jsonl': '' }), /^The backup is not whole: it has no manifest$/u],
  [
    'has a manifest that is none',
    () => archive({ 'manifest.json': '{' }),
    /^The backup is damaged: its manifest is not JSON$/u,
  ],
  [
    'has another manifest',
    () => archive({ 'manifest.json': '{}' }),
    /^The backup is damaged: its manifest is not one of ours$/u,
  ],
  ['lacks a file', () => manifest({ files: { 'media/a.webp': 'x' } }), /^The backup is damaged: media\/a\.webp$/u],
  ['has a newer format', () => manifest({ format: 3 }), /^A newer version made this backup \(format 3\)/u],
  [
    'has a newer migration',
    () => manifest({ migration: '2099_x' }),
    /^A newer version made this backup \(2099_x is not known here\)/u,
  ],
  [
    'wants to leave its folder',
    () => archive({ 'media/../../x': '' }),
    /^The backup holds a file that does not belong in it/u,
  ],
  ['wants to be its folder', () => archive({ 'media/..': '' }), /^The backup holds a file that does not belong in it/u],
];
test.each(bad)('a file that %s is refused in one line', async (_what, make, message) => {
  const path = await make();
  const identities = [keys.identity];
  await expect(unpack(path, identities)).rejects.toThrow(message);
  await expect(unpack(path, identities)).rejects.toThrow(/^[^\n]+$/u);
});

test('a cut anywhere is noticed', async () => {
  const bytes = await readFile(file);
  expect(gunzipSync(bytes).length).toBeGreaterThan(bytes.length);
  for (const part of [20, 100, bytes.length - 1])
    await expect(unpack(await written(bytes.subarray(0, part)))).rejects.toThrow(/^The backup /u);
});

/** The age tool, where it is installed. */
const age = spawnSync('age', ['--version']).error ? null : 'age';
test.skipIf(age === null)('the age tool opens what we encrypt, and we open what it encrypts', async () => {
  const identity = join(root, 'key.txt');
  await writeFile(identity, `${keys.identity}\n`);
  const opened = spawnSync('age', ['--decrypt', '-i', identity, secret], { maxBuffer: 1e8 });
  expect(gunzipSync(opened.stdout).includes('manifest.json')).toBe(true);
  const theirs = join(root, 'theirs.age');
  expect(spawnSync('age', ['-r', keys.recipient, '-o', theirs, file]).status).toBe(0);
  expect((await unpack(theirs, await readIdentities(identity))).files).toEqual((await unpack(file)).files);
});
