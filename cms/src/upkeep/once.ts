import type { Payload } from 'payload';

/**
 * Does work once for a key, however many instances try at the same moment: who stores the key first does it.
 * Resolves with whether it was us. Work that fails is recorded, and throws.
 */
export async function once(payload: Payload, work: string, key: string, run: () => Promise<void>): Promise<boolean> {
  const mine = `${work} ${key}`;
  const started = await payload
    .create({ collection: 'runs', data: { work, key: mine }, depth: 0 })
    .catch(async (error: unknown) => {
      const taken = await payload.count({ collection: 'runs', where: { key: { equals: mine } } });
      if (taken.totalDocs > 0) return null;
      throw error;
    });
  if (!started) return false;
  const finish = (failed: string | null) =>
    payload.update({
      collection: 'runs',
      id: started.id,
      data: { finishedAt: new Date().toISOString(), failed },
      depth: 0,
    });
  try {
    await run();
  } catch (error) {
    await finish(error instanceof Error ? error.message : String(error));
    throw error;
  }
  await finish(null);
  return true;
}

/** When some work last ended well; null when it never did. */
export async function lastRun(payload: Payload, work: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'runs',
    where: { work: { equals: work }, finishedAt: { exists: true }, failed: { equals: null } },
    sort: '-finishedAt',
    limit: 1,
    depth: 0,
  });
  return docs[0]?.finishedAt ?? null;
}
