import type { Payload, Where } from 'payload';
import type { Contact } from '../../payload-types.ts';

/** The contact that a link was mailed to, as long as nobody said that the address is theirs; else null. */
export async function unconfirmedOf(payload: Payload, id: string | null): Promise<Contact | null> {
  if (id === null) return null;
  const where: Where = { and: [{ id: { equals: id } }, { confirmed: { exists: false } }] };
  const { docs } = await payload.find({ collection: 'contacts', where, limit: 1, depth: 0, pagination: false });
  return docs[0] ?? null;
}

/** The numbers of what was sent in together with a submission, that one included. */
async function sentWith(payload: Payload, number: string): Promise<string[]> {
  const find = async (where: Record<string, { equals: string }>) =>
    (await payload.find({ collection: 'submissions', where, depth: 0, pagination: false })).docs;
  const [one] = await find({ number: { equals: number } });
  const all = one?.batch ? await find({ batch: { equals: one.batch } }) : [];
  return [number, ...all.map((other) => other.number)];
}

/**
 * Stores that whoever reads a mailbox used the link that we mailed there: from now on mails about that listing, and about what
 * was sent in together with it, say what they are about. Not more than that: anybody may give the same address again.
 */
export async function confirmAddress(payload: Payload, contact: string | null): Promise<void> {
  const found = await unconfirmedOf(payload, contact);
  if (!found) return;
  const numbers = found.submission ? await sentWith(payload, found.submission) : [];
  await payload.db.updateMany({
    collection: 'contacts',
    where: { or: [{ id: { equals: found.id } }, { submission: { in: numbers } }] },
    data: { confirmed: new Date().toISOString() },
    returning: false,
  });
}
