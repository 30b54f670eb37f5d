import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FileInfo } from './locate.ts';
import { contentType, isCompressible } from './mime.ts';

/**
 * Brotli of a page: 9 makes it 2 % smaller than 5 and takes thirty times as long, in a thread that others wait for. 11 is
 * for what is made once and read by everybody.
 */
const [fast, best] = [5, 11];
const brotli = (bytes: Buffer, quality: number) =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
const encoders = {
  br: (bytes: Buffer) => brotli(bytes, fast),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
};
type Encoding = keyof typeof encoders;

/** A file in memory: its ETag (without encoding) and its bytes as they are and compressed, each made when first asked. */
type Entry = {
  tag: string;
  plain: Buffer;
  encoded: Partial<Record<Encoding, Promise<Buffer>>>;
  bytes: number;
};

/** Larger files are streamed from disk. */
export const memoryLimit = 1024 * 1024;
const cacheLimit = 96 * 1024 * 1024;

// By what the file is and not where: after a publication most files are those of before, under another name.
const entries = new Map<string, Entry>();
const keyOf = ({ device, inode, size, modified }: FileInfo) => [device, inode, size, modified].join(' ');
let cached = 0;

function drop(key: string) {
  cached -= entries.get(key)?.bytes ?? 0;
  entries.delete(key);
}

async function entryOf(info: FileInfo): Promise<Entry> {
  const key = keyOf(info);
  const known = entries.get(key);
  if (known) return known;
  const plain = await readFile(info.file);
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  drop(key);
  // Room for the compressed forms is counted beforehand, so that the cache cannot outgrow its limit later.
  const entry = { tag, plain, encoded: {}, bytes: plain.length * 2 };
  entries.set(key, entry);
  cached += entry.bytes;
  // The oldest entries go first: a Map keeps the order of insertion.
  for (const oldest of entries.keys()) {
    if (cached <= cacheLimit) break;
    drop(oldest);
  }
  return entry;
}

let turn: Promise<unknown> = Promise.resolve();

/** Compresses as well as can be, one file after the other: of the few threads that read files one is busy at most. */
function improve(entry: Entry): void {
  turn = turn
    .then(async () => {
      const better = await brotli(entry.plain, best);
      entry.encoded.br = Promise.resolve(better);
    })
    // The fast one is good enough.
    .catch(() => undefined);
}

/** The best encoding that a browser accepts; `q=0` refuses one. */
export function chooseEncoding(accept: string | undefined): Encoding | null {
  const accepted = new Set(
    (accept ?? '')
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*/u),
      )
      .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter)))
      .map(([name]) => name),
  );
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
}

/** A file of at most `memoryLimit` bytes, compressed as the browser likes, with a strong ETag per encoding. */
export async function encodedFile(info: FileInfo, accept: string | undefined) {
  const entry = await entryOf(info);
  const encoding = isCompressible(contentType(info.file)) ? chooseEncoding(accept) : null;
  if (!encoding) return { bytes: entry.plain, encoding, etag: `"${entry.tag}"` };
  if (!entry.encoded[encoding]) {
    entry.encoded[encoding] = encoders[encoding](entry.plain);
    // Scripts and styles are few, and every visitor gets them.
    if (encoding === 'br' && info.file.includes('/_astro/')) improve(entry);
  }
  return { bytes: await entry.encoded[encoding], encoding, etag: `"${entry.tag}-${encoding}"` };
}
