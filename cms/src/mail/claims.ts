import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Mail } from '../payload-types.ts';

const collection = 'mails';
/** Mails that one run takes at a time. */
const handful = 50;
/** Milliseconds after which a run that holds a mail is taken to be dead; far longer than a handful can take. */
const longestClaim = 15 * 60_000;

/**
 * Takes mails that are due, so that no other run sends them: of several that want the same mail, the database lets one
 * change it. Resolves with an empty list when nothing is due.
 */
export async function claimDue(payload: Payload, now: number): Promise<Mail[]> {
  const due = { state: { equals: 'waiting' }, due: { less_than_equal: new Date(now).toISOString() } };
  const { docs } = await payload.db.find<Mail>({ collection, where: due, sort: 'due', limit: handful });
  if (docs.length === 0) return [];
  const claim = randomUUID();
  await payload.db.updateMany({
    collection,
    where: { and: [{ id: { in: docs.map(({ id }) => id) } }, { state: { equals: 'waiting' } }] },
    data: { state: 'sending', claim, claimedAt: new Date(now).toISOString() },
    returning: false,
  });
  const mine = await payload.db.find<Mail>({ collection, where: { claim: { equals: claim } }, limit: handful });
  return mine.docs;
}

/** Gives back what runs held that died. Their mail may go out twice, with the same Message-ID; lost would be worse. */
export async function freeLost(payload: Payload, now: number): Promise<void> {
  const before = new Date(now - longestClaim).toISOString();
  await payload.db.updateMany({
    collection,
    where: { and: [{ state: { equals: 'sending' } }, { claimedAt: { less_than: before } }] },
    data: { state: 'waiting', claim: null, claimedAt: null },
    returning: false,
  });
}
