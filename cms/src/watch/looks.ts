import type { Payload } from 'payload';
import type { Look } from '../payload-types.ts';
import type { Version } from './fetch-public.ts';
import type { Why } from './whys.ts';

/** A provider with an address that it is compared with. */
export type Watched = { id: string; slug: string; name: string; watch: string };

/** A watched address, and how the last look at it went; dates are ISO timestamps, null when it never happened. */
export type Source = Watched & {
  lookedAt: string | null;
  readAt: string | null;
  why: string | null;
  since: string | null;
  /** Where the address leads for good; null when it stays what it is. */
  movedTo: string | null;
};

/** The providers with an address to watch, by name. */
export async function watchedProviders(payload: Payload): Promise<Watched[]> {
  const { docs } = await payload.find({
    collection: 'providers',
    where: { watch: { exists: true } },
    select: { slug: true, name: true, watch: true },
    depth: 0,
    sort: 'slug',
    pagination: false,
  });
  return docs.flatMap(({ id, slug, name, watch }) => (watch ? [{ id, slug, name, watch }] : []));
}

/** The last looks, by the id of the provider; of another address than it has now there is none. */
export async function looksOf(payload: Payload, watched: Watched[]): Promise<Map<string, Look>> {
  const { docs } = await payload.find({ collection: 'looks', depth: 0, pagination: false });
  const addresses = new Map(watched.map(({ id, watch }) => [id, watch]));
  return new Map(
    docs.filter(({ record, address }) => addresses.get(record) === address).map((look) => [look.record, look]),
  );
}

const rank = ({ why, movedTo }: Source) => (why !== null ? 0 : movedTo !== null ? 1 : 2);

/** Every watched address with its last look: those that somebody should do something about first. */
export async function sources(payload: Payload): Promise<Source[]> {
  const watched = await watchedProviders(payload);
  const looks = await looksOf(payload, watched);
  return watched
    .map((one) => {
      const { lookedAt = null, readAt = null, why = null, failingSince: since = null } = looks.get(one.id) ?? {};
      return { ...one, lookedAt, readAt, why, since, movedTo: looks.get(one.id)?.movedTo ?? null };
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** What came of a look: what was compared with what, and where the address leads; or why it was not compared. */
export type Result = (Version & { why: null; compared: string; movedTo: string | null }) | { why: Why };

/** Stores that we looked at the address of a provider at a moment (ISO timestamp), and what came of it. */
export async function noteLook(payload: Payload, { id, watch }: Watched, result: Result, at: string): Promise<void> {
  const where = { record: { equals: id } };
  const [known] = (await payload.find({ collection: 'looks', where, limit: 1, depth: 0 })).docs;
  const before = known?.address === watch ? known : null;
  const data =
    result.why === null
      ? { ...result, readAt: at, failingSince: null }
      : {
          ...{ why: result.why, readAt: before?.readAt ?? null, failingSince: before?.failingSince ?? at },
          ...{ etag: null, modified: null, compared: null, movedTo: null },
        };
  const look = { address: watch, lookedAt: at, ...data };
  if (known) await payload.update({ collection: 'looks', id: known.id, data: look, depth: 0 });
  else await payload.create({ collection: 'looks', data: { ...look, record: id }, depth: 0 });
}

/** Forgets looks for providers that are gone, or have no address to watch any more. */
export async function forgetLooks(payload: Payload, watched: Watched[]): Promise<void> {
  const ids = new Set(watched.map(({ id }) => id));
  const { docs } = await payload.find({ collection: 'looks', depth: 0, pagination: false });
  for (const { id, record } of docs) if (!ids.has(record)) await payload.delete({ collection: 'looks', id, depth: 0 });
}
