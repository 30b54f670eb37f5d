import { randomUUID } from 'node:crypto';
import type { Payload, Where } from 'payload';
import type { Mail } from '../payload-types.ts';
import { join, living } from '../runtime/instance.ts';

const collection = 'mails';
/** Mails that one run takes at a time. */
const handful = 50;
/** A mail that is due later than this (milliseconds) was put off by a clock that was ahead. */
const longestDelay = 2 * 60 * 60_000;

/**
 * Takes mails that are due, so that no other run sends them: of several that want the same mail, the database lets one
 * change it. Resolves with an empty list when nothing is due.
 */
export async function claimDue(payload: Payload, now: number): Promise<Mail[]> {
  const moment = (at: number) => new Date(at).toISOString();
  const isDue: Where = {
    or: [{ due: { less_than_equal: moment(now) } }, { due: { greater_than: moment(now + longestDelay) } }],
  };
  const where: Where = { and: [{ state: { equals: 'waiting' } }, isDue] };
  const { docs } = await payload.db.find<Mail>({ collection, where, sort: 'due', limit: handful });
  if (docs.length === 0) return [];
  const claim = `${await join(payload)} ${randomUUID()}`;
  await payload.db.updateMany({
    collection,
    where: { and: [{ id: { in: docs.map(({ id }) => id) } }, { state: { equals: 'waiting' } }] },
    data: { state: 'sending', claim },
    returning: false,
  });
  const mine = await payload.db.find<Mail>({ collection, where: { claim: { equals: claim } }, limit: handful });
  return mine.docs;
}

/**
 * Gives back what processes held that are gone. Their mail may go out twice, with the same Message-ID; lost would be
 * worse.
 */
export async function freeLost(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<Mail>({ collection, where: { state: { equals: 'sending' } }, limit: 1000 });
  if (docs.length === 0) return;
  const alive = await living(payload);
  for (const { id, claim } of docs) {
    const [holder = ''] = (claim ?? '').split(' ');
    if (alive.has(holder)) continue;
    const where: Where = { and: [{ id: { equals: id } }, { claim: { equals: claim ?? null } }] };
    await payload.db.updateOne({ collection, where, data: { state: 'waiting', claim: null }, returning: false });
  }
}
