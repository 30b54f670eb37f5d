import { send } from '../../../outbox/deliver.ts';
import { solveInWorker } from '../../../outbox/in-worker.ts';
import type { Outcome } from '../../../outbox/parcel.ts';
import { isFlagged } from '../../../outbox/flag.ts';
import { putAway, takeOut } from '../../../outbox/run.ts';
import type { Context } from './context.ts';
import { showPutAway, showReceipt } from './finish.ts';
import { parcelOf } from './parcel-of.ts';

type Sending = {
  /** What to call it while it waits on this device. */
  title: string;
  key: string;
  /** When the form was first shown, in ms since 1970. */
  opened: number;
  /** The visitor saw what resembles it. */
  seen: boolean;
};

/** Sends the form. What is stored gives a receipt in the place of the form; what cannot be sent waits on this device. */
export async function sendForm(context: Context, { title, key, opened, seen }: Sending): Promise<Outcome> {
  const parcel = await parcelOf(context, { title, key, opened });
  const outcome = await send(parcel, solveInWorker, seen ? { similar: 'seen' } : {});
  if (outcome.is === 'received') {
    showReceipt(context, outcome.receipt);
    // It may have been refused before, and corrected.
    if (isFlagged()) await takeOut(key).catch(() => undefined);
  }
  if (outcome.is !== 'unreachable') return outcome;
  try {
    await putAway(parcel);
  } catch {
    // No room on the device: the form stays as it is, and says that it was not sent.
    return { is: 'failed' };
  }
  showPutAway(context);
  return outcome;
}
