import { createHmac } from 'node:crypto';
import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, Payload, PayloadRequest } from 'payload';

/** How often something may be done by one address of the internet, in how many seconds. */
export type Limit = { name: string; times: number; seconds: number };

const refuse = ({ seconds }: Limit) =>
  new APIError('Too many attempts. Wait a moment and try again.', 429, { retryAfter: seconds }, true);

/** What we keep of an address of the internet, or of somebody who tries: nobody can read it back without our secret. */
export const keyOf = (payload: Payload, { name }: Pick<Limit, 'name'>, who: string): string =>
  createHmac('sha256', payload.secret).update(`${name} ${who}`).digest('hex');

/**
 * Counts one attempt, in the transaction of `req` when that is given. Resolves with whether it may be; what may not be is
 * not counted.
 */
export async function takeAttempt(payload: Payload, limit: Limit, who: string, req?: PayloadRequest): Promise<boolean> {
  const key = keyOf(payload, limit, who);
  const since = new Date(Date.now() - limit.seconds * 1000).toISOString();
  const recent = async () => {
    const where = { key: { equals: key }, createdAt: { greater_than: since } };
    return (await payload.db.count({ collection: 'attempts', where, req })).totalDocs;
  };
  if ((await recent()) >= limit.times) return false;
  await payload.db.create({ collection: 'attempts', data: { key }, req });
  // Of many at the same moment, each saw too few: after writing, each sees all.
  return (await recent()) <= limit.times;
}

/** Counts one attempt. Throws 429 when there were too many. */
export async function countAttempt(payload: Payload, limit: Limit, who: string): Promise<void> {
  if (!(await takeAttempt(payload, limit, who))) throw refuse(limit);
}

/** Starts counting from nothing again, after something went right. */
export async function resetAttempts(payload: Payload, limit: Limit, who: string): Promise<void> {
  await payload.db.deleteMany({ collection: 'attempts', where: { key: { equals: keyOf(payload, limit, who) } } });
}

/** Who asks, as our server tells (cms/server/front/client.ts); null for calls by our own code. */
export const addressOf = (req: PayloadRequest): string | null =>
  req.payloadAPI === 'local' ? null : (req.headers.get('x-client-ip') ?? null);

/** A hook that limits operations of a collection over HTTP. */
export const limited =
  (operations: Record<string, Limit>): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const limit = operations[operation];
    const who = limit && addressOf(req);
    if (who) await countAttempt(req.payload, limit, who);
    return args;
  };

/** Forgets what no longer counts for any limit. */
export async function forgetAttempts(payload: Payload, now = Date.now()): Promise<void> {
  const before = new Date(now - 24 * 60 * 60 * 1000).toISOString();
  await payload.db.deleteMany({ collection: 'attempts', where: { createdAt: { less_than: before } } });
}
