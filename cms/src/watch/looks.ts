import type { Payload } from 'payload';
import type { Look } from '../payload-types.ts';
import type { Why } from './whys.ts';

/** A provider with an address that it is compared with. */
export type Watched = { id: string; slug: string; name: string; watch: string };

/** A watched address, and how the last look at it went; dates are ISO timestamps, null when it never happened. */
export type Source = Watched & {
  lookedAt: string | null;
  readAt: string | null;
  why: string | null;
  since: string | null;
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
async function looksOf(payload: Payload, watched: Watched[]): Promise<Map<string, Look>> {
  const { docs } = await payload.find({ collection: 'looks', depth: 0, pagination: false });
  const addresses = new Map(watched.map(({ id, watch }) => [id, watch]));
  return new Map(
    docs.filter(({ record, address }) => addresses.get(record) === address).map((look) => [look.record, look]),
  );
}

/** Every watched address with its last look: those that cannot be read first. */
export async function sources(payload: Payload): Promise<Source[]> {
  const watched = await watchedProviders(payload);
  const looks = await looksOf(payload, watched);
  return watched
    .map((one) => {
      const { lookedAt = null, readAt = null, why = null, failingSince: since = null } = looks.get(one.id) ?? {};
      return { ...one, lookedAt, readAt, why, since };
    })
    .sort((a, b) => Number(b.why !== null) - Number(a.why !== null));
}

/** Stores that we looked at the address of a provider at a moment (ISO timestamp), and why it was not compared, if so. */
export async function noteLook(payload: Payload, { id, watch }: Watched, why: Why | null, at: string): Promise<void> {
  const where = { record: { equals: id } };
  const [known] = (await payload.find({ collection: 'looks', where, limit: 1, depth: 0 })).docs;
  const isSame = known?.address === watch;
  const since = isSame ? (known.failingSince ?? at) : at;
  const data = {
    address: watch,
    lookedAt: at,
    readAt: why === null ? at : isSame ? (known.readAt ?? null) : null,
    why,
    failingSince: why === null ? null : since,
  };
  if (known) await payload.update({ collection: 'looks', id: known.id, data, depth: 0 });
  else await payload.create({ collection: 'looks', data: { ...data, record: id }, depth: 0 });
}

/** Forgets looks for providers that are gone, or have no address to watch any more. */
export async function forgetLooks(payload: Payload, watched: Watched[]): Promise<void> {
  const ids = new Set(watched.map(({ id }) => id));
  const { docs } = await payload.find({ collection: 'looks', depth: 0, pagination: false });
  for (const { id, record } of docs) if (!ids.has(record)) await payload.delete({ collection: 'looks', id, depth: 0 });
}
