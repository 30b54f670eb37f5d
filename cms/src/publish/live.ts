import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import type { Publication } from '../payload-types.ts';
import { publishFolders } from '../site-folders.ts';

/** The publication that visitors see; `wentBack` when somebody put it back since the newest one. */
export type Live = { publication: Publication; wentBack: boolean };

const newest = async (payload: Payload, release?: string): Promise<Publication | null> => {
  const where = { state: { equals: 'published' }, ...(release !== undefined && { release: { equals: release } }) };
  const query = { collection: 'publications', where, sort: '-createdAt', limit: 1, depth: 0 } as const;
  return (await payload.find(query)).docs[0] ?? null;
};

/**
 * The publication that is on the site: the folder that is served says which. Null before the first, and when the folder
 * is none of ours, after a restored backup for example. Built elsewhere, it is the newest one, as far as we know.
 */
export async function livePublication(
  payload: Payload,
  { buildHook, dataDir }: Pick<Env, 'buildHook' | 'dataDir'>,
): Promise<Live | null> {
  const last = await newest(payload);
  if (!last) return null;
  const folder = buildHook ? null : await realpath(publishFolders(dataDir).currentSite).catch(() => null);
  if (folder === null || basename(folder) === last.release) return { publication: last, wentBack: false };
  const earlier = await newest(payload, basename(folder));
  // Damage brings an earlier one back too (site-check.ts): that is to be undone as soon as can be.
  const putBackAt = Date.parse(earlier?.putBackAt ?? '');
  return earlier && { publication: earlier, wentBack: putBackAt > Date.parse(last.createdAt) };
}
