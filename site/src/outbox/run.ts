import { emptyOutbox } from './deliver.ts';
import { changed, flag } from './flag.ts';
import { solveInWorker } from './in-worker.ts';
import type { StoredParcel, Parcel } from './parcel.ts';
import { allKept, drop, keep } from './store.ts';

/* The outbox of a page. */

type Background = { sync?: { register: (tag: string) => Promise<void> } };

/** Asks the browser to try again when there is a network, also when no page is open; not every browser can. */
async function inBackground(): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as Background | undefined;
  await registration?.sync?.register('outbox');
}

function tell(left: StoredParcel[]): StoredParcel[] {
  flag(left.length > 0);
  document.dispatchEvent(new CustomEvent<StoredParcel[]>(changed, { detail: left }));
  return left;
}

/** Keeps a parcel until it can be sent. Rejects when the device has no room for it. */
export async function putAway(parcel: Parcel): Promise<void> {
  await keep({ ...parcel, since: Date.now(), state: 'waiting' });
  tell(await allKept());
  await inBackground().catch(() => undefined);
}

/** Sends what waits, and tells the page what is left. */
export const sendAll = async (): Promise<StoredParcel[]> => tell(await emptyOutbox(solveInWorker));

/** What is in the outbox now. */
export const inOutbox = async (): Promise<StoredParcel[]> => tell(await allKept());

export async function takeOut(key: string): Promise<void> {
  await drop(key);
  tell(await allKept());
}
