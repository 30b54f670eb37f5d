import type { SnapshotIssue } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { idOf } from '../fields/references.ts';
import type { PublicationState } from './outcome.ts';
import type { QueueStore, Waiting } from './queue.ts';
import { receiptOf } from './receipt.ts';

/** What an editor can read at once; the log of the server has the rest. */
const shownIssues = 100;

/** The queue, kept in the collection of publications. `link` is the address of the published site. */
export function publicationStore(payload: Payload, link: string): QueueStore {
  const collection = 'publications';
  const inState = async (state: PublicationState): Promise<Waiting[]> => {
    const { docs } = await payload.find({
      collection,
      where: { state: { equals: state } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      select: { attempts: true, requestedBy: true },
    });
    return docs.map(({ id, attempts, requestedBy }) => ({ id, attempts, requestedBy: idOf(requestedBy) }));
  };
  return {
    waiting: () => inState('queued'),
    interrupted: () => inState('running'),
    add: async (requestedBy) =>
      (await payload.create({ collection, data: { state: 'queued', attempts: 0, requestedBy }, depth: 0 })).id,
    claim: async (id, requestedBy) => void (await payload.update({ collection, id, data: { requestedBy }, depth: 0 })),
    requeue: async (id) => void (await payload.update({ collection, id, data: { state: 'queued' }, depth: 0 })),
    start: async (id, attempts) => {
      const data = { state: 'running' as const, attempts, startedAt: new Date().toISOString() };
      await payload.update({ collection, id, data, depth: 0 });
    },
    finish: async (id, outcome) => {
      const { startedAt } = await payload.findByID({ collection, id, depth: 0, select: { startedAt: true } });
      const issuesOf = (issues: SnapshotIssue[]) =>
        issues.slice(0, shownIssues).map(({ collection: of, ...issue }) => ({ of, ...issue }));
      const duration = startedAt ? Date.now() - Date.parse(startedAt) : null;
      const data =
        outcome.state === 'published'
          ? {
              state: outcome.state,
              digest: outcome.digest,
              pages: outcome.pages,
              release: outcome.release,
              link,
              issues: issuesOf(outcome.leftOut),
              ...(outcome.built && { liveAt: new Date().toISOString(), receipt: receiptOf(outcome.built) }),
            }
          : outcome.state === 'refused'
            ? { state: outcome.state, issues: issuesOf(outcome.issues) }
            : outcome;
      await payload.update({ collection, id, data: { ...data, duration }, depth: 0 });
    },
    drop: async (ids) => {
      if (ids.length > 0) await payload.delete({ collection, where: { id: { in: ids } } });
    },
  };
}
