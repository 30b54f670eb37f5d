import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { renameDurably, syncFiles } from '@kunstwijzer/content/files';
import { extract, pack } from 'tar-stream';
import { linesOf } from '../lines.ts';
import { ageHeader, decrypted, encrypted } from '../encryption.ts';
import { newManifest, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import type { Line } from './read.ts';

/*
 * A backup is a tar archive, compressed with gzip: `content.jsonl`, `media/<name>`, `submission-images/<name>`, and
 * `manifest.json` at the end. It may be encrypted as a whole with age.
 */

const contentName = 'content.jsonl';
const manifestName = 'manifest.json';

/** The folders of the data folder that a backup holds, and the rows that say which files of them. Null: all files. */
export const pictureFolders = { media: null, 'submission-images': 'submission-images' } as const;

const hashOf = async (path: string) => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** The names of the files in a folder; none when it is not there. */
const namesIn = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/**
 * Writes a backup; the file is there when it is whole, and only its owner can read it.
 * @param recipients public keys of age; without one it is not encrypted.
 */
export async function writeBackup(
  file: string,
  lines: AsyncIterable<Line>,
  dataDir: string,
  recipients: string[] = [],
): Promise<Manifest> {
  await mkdir(dirname(file), { recursive: true });
  const [content, draft] = [`${file}.content`, `${file}.new`];
  const manifest = newManifest();
  const named = new Set<unknown>();
  try {
    const text = async function* () {
      for await (const line of lines) {
        manifest.lines += 1;
        if (line.of === 'submission-images') named.add(line.data.filename);
        yield `${JSON.stringify(line)}\n`;
      }
    };
    await pipeline(Readable.from(text()), createWriteStream(content, { mode: 0o600 }));
    const archive = pack();
    const zipped = archive.pipe(createGzip());
    archive.on('error', (error) => zipped.destroy(error));
    const bytes = recipients.length > 0 ? await encrypted(zipped, recipients) : zipped;
    const written = pipeline(bytes, createWriteStream(draft, { mode: 0o600 }));
    const add = async (name: string, path: string) => {
      const hash = await hashOf(path).catch((error: unknown) => {
        // Deleted since we looked, with its row.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      });
      if (hash === null) return;
      await pipeline(createReadStream(path), archive.entry({ name, size: (await stat(path)).size }));
      manifest.files[name] = hash;
    };
    const filled = (async () => {
      await add(contentName, content);
      for (const [folder, rows] of Object.entries(pictureFolders))
        for (const name of await namesIn(join(dataDir, folder)))
          // What no row names is being sent in at this moment, or belongs to nothing.
          if (rows === null || named.has(name)) await add(`${folder}/${name}`, join(dataDir, folder, name));
      archive.entry({ name: manifestName }, `${JSON.stringify(manifest, null, 2)}\n`);
      archive.finalize();
    })();
    await Promise.all([written, filled]);
    await syncFiles([draft]);
    await renameDurably(draft, file);
    return manifest;
  } finally {
    await rm(content, { force: true });
    await rm(draft, { force: true });
  }
}

/** A name that stays inside the folder that it is written to. */
const isSafe = (name: string) =>
  name === contentName ||
  name === manifestName ||
  (/^(?:media|submission-images)\/[^/\\\u0000]+$/u.test(name) && !/\/\.{1,2}$/u.test(name));

/** The first bytes of a file as text. */
async function beginning(file: string): Promise<string> {
  const handle = await open(file).catch((error: unknown) => {
    throw new Error(`The backup ${file} cannot be opened (${(error as NodeJS.ErrnoException).code ?? ''})`);
  });
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(ageHeader.length), 0, ageHeader.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } catch {
    throw new Error(`The backup ${file} cannot be read: is it a file?`);
  } finally {
    await handle.close();
  }
}

/** The archive in a file, still compressed. */
async function opened(file: string, identities: string[] | null): Promise<Readable> {
  const start = await beginning(file);
  if (start === '') throw new Error(`The backup ${file} is empty`);
  if (start === ageHeader) {
    if (!identities)
      throw new Error('The backup is encrypted: BACKUP_IDENTITY must name the file with its private key');
    return decrypted(createReadStream(file), identities);
  }
  if (!start.startsWith('\u001F\u008B'))
    throw new Error(`${file} is not a backup: it is neither a tar.gz nor encrypted by age`);
  return createReadStream(file);
}

/**
 * Unpacks a backup into an empty folder and checks every file in it.
 * @param identities private keys of age, for a backup that is encrypted.
 * @throws Error that says in one line what is wrong with the file; nothing has been restored then.
 */
export async function unpackBackup(
  file: string,
  folder: string,
  identities: string[] | null = null,
): Promise<Manifest> {
  for (const name of Object.keys(pictureFolders)) await mkdir(join(folder, name), { recursive: true });
  const found: Record<string, string> = {};
  const archive = extract();
  const unpacked = pipeline(await opened(file, identities), createGunzip(), archive).catch((error: unknown) => {
    throw new Error(`The backup cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  let foreign: string | null = null;
  const entries = (async () => {
    for await (const entry of archive) {
      const { name } = entry.header;
      if (!isSafe(name)) {
        foreign = name;
        return;
      }
      await pipeline(entry, createWriteStream(join(folder, name), { mode: 0o600 }));
      found[name] = await hashOf(join(folder, name));
    }
  })();
  const outcomes = await Promise.allSettled([unpacked, entries]);
  if (foreign !== null) throw new Error(`The backup holds a file that does not belong in it: ${String(foreign)}`);
  // The first says why; the second then only that it was cut off.
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  if (!found[manifestName]) throw new Error('The backup is not whole: it has no manifest');
  const manifest = readManifest(await readFile(join(folder, manifestName), 'utf8'));
  delete found[manifestName];
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.files)]);
  const wrong = [...names].filter((name) => found[name] !== manifest.files[name]);
  if (wrong.length > 0) throw new Error(`The backup is damaged: ${wrong.slice(0, 5).join(', ')}`);
  return manifest;
}

/** The lines of an unpacked backup, each time from the start. */
export const contentLines = (folder: string) => (): AsyncIterable<string> =>
  linesOf(createReadStream(join(folder, contentName)));
