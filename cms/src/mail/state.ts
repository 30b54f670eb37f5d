import type { Payload, Where } from 'payload';

const hour = 60 * 60 * 1000;

/** Mails that wait, those of them that wait for longer than an hour, and those that were given up this week. */
export type MailState = { waiting: number; late: number; failed: number };

/** How the queue of the mail stands. */
export async function mailState(payload: Payload, now: number): Promise<MailState> {
  const before = (hours: number) => new Date(now - hours * hour).toISOString();
  const count = async (and: Where[]) => (await payload.db.count({ collection: 'mails', where: { and } })).totalDocs;
  const open: Where = { state: { in: ['waiting', 'sending'] } };
  return {
    waiting: await count([open]),
    late: await count([open, { createdAt: { less_than: before(1) } }]),
    failed: await count([{ state: { equals: 'failed' } }, { updatedAt: { greater_than: before(7 * 24) } }]),
  };
}
