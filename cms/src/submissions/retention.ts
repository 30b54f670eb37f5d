import type { Payload, Where } from 'payload';
import type { Submission } from '../payload-types.ts';
import { dropPicture, dropSender, erase, scrub } from './erase.ts';

const dayLength = 24 * 60 * 60 * 1000;
const ago = (now: Date, days: number) => new Date(now.getTime() - days * dayLength).toISOString();

/** Days that things are kept; docs/decisions/095 says why. */
const days = { unverified: 7, ended: 30, orphan: 2, log: 365 };

const allWhere = async (payload: Payload, where: Where): Promise<Submission[]> =>
  (await payload.find({ collection: 'submissions', where, depth: 0, pagination: false })).docs;

/** Senders whose listing had its last date more than 30 days ago. */
async function forgetSenders(payload: Payload, now: Date): Promise<void> {
  const where = { until: { less_than: now.toISOString() } };
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, pagination: false });
  for (const { submission } of docs) if (submission) await dropSender(payload, submission);
  await payload.db.deleteMany({ collection: 'contacts', where });
}

/** Who sent what nobody let out of quarantine, and the picture: the text stays, so that editors can still judge it. */
async function forgetUnverified(payload: Payload, now: Date): Promise<void> {
  const where: Where = {
    and: [{ quarantined: { equals: true } }, { createdAt: { less_than: ago(now, days.unverified) } }],
  };
  for (const submission of await allWhere(payload, where)) {
    await dropSender(payload, submission.number);
    if (!submission.image) continue;
    await payload.db.updateOne({ collection: 'submissions', id: submission.id, data: { image: null } });
    await dropPicture(payload, submission.image);
  }
}

/** What was rejected or withdrawn; and who reported a mistake or said "this is us", when that was handled. */
async function forgetEnded(payload: Payload, now: Date): Promise<void> {
  const before: Where = { updatedAt: { less_than: ago(now, days.ended) } };
  const over: Where = { and: [before, { state: { in: ['rejected', 'withdrawn'] } }] };
  for (const { number, listing } of await allWhere(payload, over))
    if (listing !== null) await erase(payload, { number }, { by: 'system', withRecords: false });
  const isReport: Where = { kind: { equals: 'mistake' } };
  const isClaim: Where = { and: [{ kind: { equals: 'provider' } }, { 'about.slug': { exists: true } }] };
  const handled: Where = { and: [before, { state: { equals: 'accepted' } }, { or: [isReport, isClaim] }] };
  for (const { number } of await allWhere(payload, handled)) await dropSender(payload, number);
}

/** Pictures that belong to nothing: the form was not right after all, or another took their place. */
async function forgetOrphans(payload: Payload, now: Date): Promise<void> {
  const where: Where = { createdAt: { less_than: ago(now, days.orphan) } };
  const { docs } = await payload.find({ collection: 'submission-images', where, depth: 0, pagination: false });
  for (const { id } of docs) {
    const used = await payload.count({ collection: 'submissions', where: { image: { equals: id } } });
    if (used.totalDocs === 0) await dropPicture(payload, id);
  }
}

/**
 * Every night: what is not needed any more is gone. Senders 30 days after the last date, of suspicious submissions after
 * 7 days; what was rejected or withdrawn after 30; orphan pictures after 2; logs, and what was learned from texts, after a year; links when they are over.
 */
export async function forgetOld(payload: Payload, now = new Date()): Promise<void> {
  await forgetSenders(payload, now);
  await forgetUnverified(payload, now);
  await forgetEnded(payload, now);
  await forgetOrphans(payload, now);
  await payload.db.deleteMany({ collection: 'links', where: { expires: { less_than: now.toISOString() } } });
  await payload.db.deleteMany({
    collection: 'judged-texts',
    where: { createdAt: { less_than: ago(now, days.log) } },
  });
  const old: Where = { updatedAt: { less_than: ago(now, days.log) } };
  for (const { id, listing } of await allWhere(payload, old))
    if (listing === null) await payload.db.deleteOne({ collection: 'submissions', where: { id: { equals: id } } });
  await scrub(payload);
}
