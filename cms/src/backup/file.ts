import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import type { Line } from './read.ts';

/* A backup is a tar archive, compressed with gzip: `content.jsonl`, `media/<name>`, and `manifest.json` at the end. */

const contentName = 'content.jsonl';
const manifestName = 'manifest.json';

/** What a backup says of itself. `files` has the SHA-256 (hex) of every other file in it. */
export type Manifest = { format: 1; made: string; lines: number; files: Record<string, string> };

const hashOf = async (path: string) => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

/** Writes a backup; the file is there when it is whole, and only its owner can read it. */
export async function writeBackup(file: string, lines: AsyncIterable<Line>, mediaDir: string): Promise<Manifest> {
  await mkdir(dirname(file), { recursive: true });
  const [content, draft] = [`${file}.content`, `${file}.new`];
  try {
    const manifest: Manifest = { format: 1, made: new Date().toISOString(), lines: 0, files: {} };
    const text = async function* () {
      for await (const line of lines) {
        manifest.lines += 1;
        yield `${JSON.stringify(line)}\n`;
      }
    };
    await pipeline(Readable.from(text()), createWriteStream(content, { mode: 0o600 }));
    const archive = pack();
    const written = pipeline(archive, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const add = async (name: string, path: string) => {
      manifest.files[name] = await hashOf(path);
      await pipeline(createReadStream(path), archive.entry({ name, size: (await stat(path)).size }));
    };
    await add(contentName, content);
    const media = await readdir(mediaDir).catch(() => []);
    for (const name of media.sort()) await add(`media/${name}`, join(mediaDir, name));
    archive.entry({ name: manifestName }, `${JSON.stringify(manifest, null, 2)}\n`);
    archive.finalize();
    await written;
    const handle = await open(draft);
    await handle.sync();
    await handle.close();
    await rename(draft, file);
    return manifest;
  } finally {
    await rm(content, { force: true });
    await rm(draft, { force: true });
  }
}

/** A name that stays inside the folder that it is written to. */
const isSafe = (name: string) => name === contentName || name === manifestName || /^media\/[\w][\w.-]*$/u.test(name);

/**
 * Unpacks a backup into an empty folder and checks every file in it.
 * @throws Error that says what is wrong with the file; nothing has been restored then.
 */
export async function unpackBackup(file: string, folder: string): Promise<Manifest> {
  await mkdir(join(folder, 'media'), { recursive: true });
  const found: Record<string, string> = {};
  const archive = extract();
  const unpacked = pipeline(createReadStream(file), createGunzip(), archive).catch((error: unknown) => {
    throw new Error(`The backup cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  const entries = (async () => {
    for await (const entry of archive) {
      const { name } = entry.header;
      if (!isSafe(name)) throw new Error(`The backup holds a file that does not belong in it: ${name}`);
      await pipeline(entry, createWriteStream(join(folder, name)));
      found[name] = await hashOf(join(folder, name));
    }
  })();
  await Promise.all([unpacked, entries]);
  if (!found[manifestName]) throw new Error('The backup is not whole: it has no manifest');
  const manifest = await readManifest(join(folder, manifestName));
  delete found[manifestName];
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.files)]);
  const wrong = [...names].filter((name) => found[name] !== manifest.files[name]);
  if (wrong.length > 0) throw new Error(`The backup is damaged: ${wrong.join(', ')}`);
  return manifest;
}

async function readManifest(path: string): Promise<Manifest> {
  let text = '';
  for await (const chunk of createReadStream(path, 'utf8')) text += chunk as string;
  const manifest = JSON.parse(text) as Manifest;
  if ((manifest.format as number) !== 1)
    throw new Error(`This version cannot read backups of format ${manifest.format}`);
  return manifest;
}

/** The lines of an unpacked backup, each time from the start. */
export const contentLines = (folder: string) => (): AsyncIterable<string> =>
  createInterface({ input: createReadStream(join(folder, contentName)), crlfDelay: Infinity });
