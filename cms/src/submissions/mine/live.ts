import type { Payload, PayloadRequest } from 'payload';
import { timesData } from '../../collections/events/times.ts';
import type { Times } from '../../collections/events/times.ts';
import { updateInAllLocales } from '../../snapshot/update.ts';
import { withFact } from './facts.ts';
import type { Fact } from './facts.ts';
import type { DatedRecord } from './subject.ts';

const isSame = (a: Times, b: Times) => JSON.stringify(a) === JSON.stringify(b);

/** Whether an editor is working on a record: a draft on top of what is public would be published with it. */
async function hasDraft(payload: Payload, id: string): Promise<boolean> {
  const newest = await payload.findByID({ collection: 'events', id, draft: true, depth: 0 });
  return newest._status !== 'published';
}

/** The public events that a fact can change at once; null when an editor has to look first. */
export async function changeable(
  payload: Payload,
  records: DatedRecord[],
): Promise<(DatedRecord & { times: Times })[] | null> {
  const events = records.flatMap((one) => (one.isPublic && one.times ? [{ ...one, times: one.times }] : []));
  for (const { id } of events) if (await hasDraft(payload, id)) return null;
  return events.length > 0 ? events : null;
}

/** Changes public events by a fact. What is on the site follows with the next publication. */
export async function changeLive(
  req: PayloadRequest,
  events: (DatedRecord & { times: Times })[],
  fact: Fact,
): Promise<void> {
  for (const { id, times } of events) {
    const after = withFact(times, fact);
    if (isSame(times, after)) continue;
    await updateInAllLocales(req, 'events', id, timesData(after), { draft: false });
  }
}
