import type { Payload, Where } from 'payload';
import { calledAs } from './called.ts';
import type { Provider } from './provider-records.ts';

const published: Where = { _status: { equals: 'published' } };

/** The slugs of the notices that came from an address that manages this provider. */
async function sentBy(payload: Payload, { slug }: Provider): Promise<string[]> {
  const contacts = async (where: Where) =>
    (await payload.find({ collection: 'contacts', where, depth: 0, pagination: false })).docs;
  const emails = (await contacts({ provider: { equals: slug } })).map(({ email }) => email);
  if (emails.length === 0) return [];
  const numbers = (await contacts({ email: { in: emails } })).flatMap(({ submission }) => submission ?? []);
  const where: Where = { and: [{ number: { in: numbers } }, { 'target.of': { equals: 'notices' } }] };
  const { docs } = await payload.find({ collection: 'submissions', where, depth: 0, pagination: false });
  return docs.flatMap(({ target }) => target?.slug ?? []);
}

/**
 * The slugs of the public notices of a provider. A notice names its organisation in words, which people spell in more
 * than one way: it is theirs when one of them sent it in, or when no provider's name is nearer.
 */
export async function theirNotices(payload: Payload, own: Provider): Promise<Set<string>> {
  const all = { where: published, depth: 0, pagination: false } as const;
  const notices = await payload.find({ collection: 'notices', select: { slug: true, organisation: true }, ...all });
  const providers = await payload.find({ collection: 'providers', select: { slug: true, name: true }, ...all });
  const sent = new Set(await sentBy(payload, own));
  return new Set(
    notices.docs
      .filter(({ slug, organisation }) => sent.has(slug) || calledAs(providers.docs, organisation) === own.slug)
      .map(({ slug }) => slug),
  );
}
