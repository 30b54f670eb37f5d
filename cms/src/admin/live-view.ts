import type { Payload } from 'payload';
import { readEnv } from '../env.ts';
import { livePublication } from '../publish/live.ts';
import type { Live } from '../publish/live.ts';
import { publicationView } from './publication.ts';
import type { PublicationView } from './publication.ts';

/** What is on the site; `putBack` when somebody put it back since: `at` is an ISO moment, `by` a name. */
export type LiveView = { publication: PublicationView; putBack: { at: string; by: string | null } | null };

async function putBackBy(payload: Payload, { publication, wentBack }: Live): Promise<LiveView['putBack']> {
  const { putBackAt, putBackBy: by } = publication;
  if (!wentBack || !putBackAt) return null;
  const id = typeof by === 'string' ? by : by?.id;
  const where = { id: { equals: id ?? '' } };
  const { docs } = await payload.find({ collection: 'users', where, depth: 0, limit: 1, select: { name: true } });
  return { at: putBackAt, by: docs[0]?.name ?? null };
}

/** What is on the site, for who is logged in; null when nothing is, or nobody knows. */
export async function liveView(payload: Payload): Promise<LiveView | null> {
  const live = await livePublication(payload, readEnv());
  return live && { publication: publicationView(live.publication), putBack: await putBackBy(payload, live) };
}
