import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { digestOf } from '@kunstwijzer/content/files';
import type { Endpoint, PayloadRequest } from 'payload';
import { readEnv } from '../env.ts';
import { publishFolders, snapshotFile, snapshotMedia } from '../site-folders.ts';

const sha = (text: string) => createHash('sha256').update(text).digest();

/** Whether the request shows the token. Compared by hash, so that time tells nothing about it. */
function isAllowed(req: PayloadRequest): boolean {
  const { snapshotToken } = readEnv();
  const given = /^Bearer (.+)$/u.exec(req.headers.get('authorization') ?? '')?.[1];
  return snapshotToken !== null && given !== undefined && timingSafeEqual(sha(given), sha(snapshotToken));
}

const refused = () =>
  Response.json({ errors: [{ message: 'This address needs the snapshot token.' }] }, { status: 401 });
const absent = (message: string) => Response.json({ errors: [{ message }] }, { status: 404 });

/** The folder of the last publication; null before the first one. */
const published = () => realpath(publishFolders(readEnv().dataDir).currentSnapshot).catch(() => null);

/** GET /api/snapshot: the last published snapshot, for a build elsewhere. `x-snapshot-digest` is its SHA-256. */
const snapshot: Endpoint = {
  path: '/snapshot',
  method: 'get',
  handler: async (req) => {
    if (!isAllowed(req)) return refused();
    const folder = await published();
    if (!folder) return absent('Nothing has been published yet.');
    const text = await readFile(snapshotFile(folder), 'utf8');
    const digest = digestOf(text);
    const headers = { etag: `"${digest}"`, 'x-snapshot-digest': digest, 'cache-control': 'private, no-cache' };
    if (req.headers.get('if-none-match')?.includes(digest)) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
  },
};

/** GET /api/snapshot/media/<name>: a picture of the last published snapshot. */
const picture: Endpoint = {
  path: '/snapshot/media/:name',
  method: 'get',
  handler: async (req) => {
    if (!isAllowed(req)) return refused();
    const name = basename(String(req.routeParams?.name));
    const folder = await published();
    const bytes =
      folder && /^[a-z\d-]+\.(?:webp|jpg)$/u.test(name)
        ? await readFile(join(snapshotMedia(folder), name)).catch(() => null)
        : null;
    if (!bytes) return absent('There is no such picture.');
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': name.endsWith('.jpg') ? 'image/jpeg' : 'image/webp',
        'cache-control': 'private, no-cache',
      },
    });
  },
};

/** What a build elsewhere fetches, with the token of SNAPSHOT_TOKEN. Without that variable nobody can. */
export const snapshotEndpoints: Endpoint[] = [snapshot, picture];
