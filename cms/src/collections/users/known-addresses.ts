import type { Payload } from 'payload';
import { keyOf } from '../../limits/limit.ts';
import type { User } from '../../payload-types.ts';

/** Milliseconds for which we know where somebody came in from, and how many such addresses at most. */
const remembered = 7 * 24 * 60 * 60 * 1000;
const most = 10;

type SeenAddress = { key: string; at: string };

const fresh = (known: unknown): SeenAddress[] =>
  (Array.isArray(known) ? (known as SeenAddress[]) : []).filter(({ at }) => Date.parse(at) > Date.now() - remembered);

const keyFor = (payload: Payload, address: string) => keyOf(payload, { name: 'came-from' }, address);

/** Whether the owner of an account came in from this address of the internet this week. */
export const isKnown = (payload: Payload, account: Pick<User, 'cameFrom'> | null, address: string): boolean =>
  fresh(account?.cameFrom).some(({ key }) => key === keyFor(payload, address));

/** Remembers that the owner came in from this address: whoever guesses elsewhere cannot keep them out here. */
export async function remember(payload: Payload, account: Pick<User, 'id' | 'cameFrom'>, address: string) {
  const key = keyFor(payload, address);
  const others = fresh(account.cameFrom).filter((known) => known.key !== key);
  const cameFrom = [{ key, at: new Date().toISOString() }, ...others].slice(0, most);
  await payload.db.updateOne({ collection: 'users', id: account.id, data: { cameFrom }, returning: false });
}
