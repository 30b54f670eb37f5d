import type { StoredParcel, Outcome, Parcel } from './parcel.ts';
import { post } from './post.ts';
import { proofOfWork } from './proof.ts';
import type { Solve } from './proof.ts';
import { allKept, drop, keep } from './store.ts';

/** Answers that stay the same however often it is sent: its sender has to look at it. */
const refuses = new Set<Outcome['is']>(['problems', 'similar', 'tooLarge', 'noPicture']);

/** So long a receipt stays on the device when nobody takes it away. */
const receiptDays = 7;

/** Sends a parcel now, with a proof of work. */
export async function send(parcel: Parcel, solve: Solve, more: Record<string, string> = {}): Promise<Outcome> {
  const proof = await proofOfWork(solve);
  return post(parcel, { ...more, ...(proof !== null && { proof }) });
}

/** What stays on the device of a parcel that is stored elsewhere: the receipt, and nothing personal. */
const emptied = (kept: StoredParcel, outcome: Outcome & { is: 'received' }): StoredParcel => ({
  ...kept,
  fields: [],
  image: null,
  state: 'sent',
  receipt: outcome.receipt,
});

/** Sends one parcel of the outbox; false when there is no point in going on now. */
async function deliver(kept: StoredParcel, solve: Solve): Promise<boolean> {
  // Whoever sent it could not be asked whether it is new; editors see what it resembles.
  const outcome = await send(kept, solve, { similar: 'seen' });
  if (outcome.is === 'received') await keep(emptied(kept, outcome));
  else if (refuses.has(outcome.is)) await keep({ ...kept, state: 'refused', why: outcome });
  return outcome.is === 'received' || refuses.has(outcome.is);
}

/** Whether a parcel still has to go. */
export const waits = ({ state }: StoredParcel): boolean => state === 'waiting';

async function deliverAll(solve: Solve): Promise<StoredParcel[]> {
  const oldest = Date.now() - receiptDays * 86_400_000;
  for (const kept of await allKept()) {
    if (kept.state === 'sent' && kept.since < oldest) await drop(kept.key);
    else if (waits(kept) && !(await deliver(kept, solve))) break;
  }
  return allKept();
}

/**
 * Sends what waits, one after the other, and gives what is left in the outbox. Pages and the service worker take turns;
 * should two send the same all the same, its key makes it count once.
 */
export function emptyOutbox(solve: Solve): Promise<StoredParcel[]> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request('kunstwijzer-outbox', () => deliverAll(solve)) : deliverAll(solve);
}
