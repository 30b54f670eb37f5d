import type { Outcome } from '../../../outbox/parcel.ts';
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
  const [{ send }, { solveInWorker }] = await Promise.all([
    import('../../../outbox/deliver.ts'),
    import('../../../outbox/in-worker.ts'),
  ]);
  const outcome = await send(parcel, solveInWorker, seen ? { similar: 'seen' } : {});
  if (outcome.is === 'received') showReceipt(context, outcome.receipt);
  if (outcome.is !== 'unreachable') return outcome;
  const { putAway } = await import('../../../outbox/run.ts');
  try {
    await putAway(parcel);
  } catch {
    // No room on the device: the form stays as it is, and says that it was not sent.
    return { is: 'failed' };
  }
  showPutAway(context);
  return outcome;
}
