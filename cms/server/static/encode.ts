import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './mime.ts';

// Scripts and styles are few, and every visitor gets them: the best compression is worth its time.
const qualityOf = (file: string) => (file.includes('/_astro/') ? 11 : 9);
const encoders = {
  br: (bytes: Buffer, file: string) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityOf(file) } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
type Encoding = keyof typeof encoders;

/** A file in memory: its ETag (without encoding) and its bytes as they are and compressed, each made when first asked. */
type Entry = {
  modified: number;
  tag: string;
  plain: Buffer;
  encoded: Partial<Record<Encoding, Promise<Buffer>>>;
  bytes: number;
};

/** Larger files are streamed from disk. */
export const memoryLimit = 1024 * 1024;
const cacheLimit = 96 * 1024 * 1024;

const entries = new Map<string, Entry>();
let cached = 0;

function drop(file: string) {
  cached -= entries.get(file)?.bytes ?? 0;
  entries.delete(file);
}

async function entryOf(file: string, modified: number): Promise<Entry> {
  const known = entries.get(file);
  if (known?.modified === modified) return known;
  const plain = await readFile(file);
  const tag = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  drop(file);
  // Room for the compressed forms is counted beforehand, so that the cache cannot outgrow its limit later.
  const entry = { modified, tag, plain, encoded: {}, bytes: plain.length * 2 };
  entries.set(file, entry);
  cached += entry.bytes;
  // The oldest entries go first: a Map keeps the order of insertion.
  for (const oldest of entries.keys()) {
    if (cached <= cacheLimit) break;
    drop(oldest);
  }
  return entry;
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
export async function encodedFile(file: string, modified: number, accept: string | undefined) {
  const entry = await entryOf(file, modified);
  const encoding = isCompressible(contentType(file)) ? chooseEncoding(accept) : null;
  if (!encoding) return { bytes: entry.plain, encoding, etag: `"${entry.tag}"` };
  entry.encoded[encoding] ??= encoders[encoding](entry.plain, file);
  return { bytes: await entry.encoded[encoding], encoding, etag: `"${entry.tag}-${encoding}"` };
}
