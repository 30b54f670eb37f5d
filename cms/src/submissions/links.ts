import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { readEnv } from '../env.ts';
import { hashOf, isToken, newToken } from './secrets.ts';
import type { LinkPurpose } from './states.ts';

/**
 * What a link gives access to: a submission (its number), a provider (its slug), `<collection>/<slug>` to
 * confirm, or a person (the id of a contact: of everything with the same address).
 */
export type Subject = { purpose: LinkPurpose; subject: string; locale: Locale };

/** A link as it was found. `contact` is the id of whom it was mailed to; null for one that a page showed. */
export type Found = Subject & { contact: string | null };

const dayLength = 24 * 60 * 60 * 1000;

/** The address of a token. Always of the public site, which passes /api on when the CMS is elsewhere. */
export const linkOf = (token: string): string => `${readEnv().origin}/api/mine/${token}`;

/**
 * Makes a link that works for `days` days. `token` only for who has to find the same one again; `contact` when it goes by
 * mail to that contact; `req` when it belongs to a transaction. Resolves with the address; only the hash is stored.
 */
export async function createLink(
  payload: Payload,
  { days, token = newToken(), ...subject }: Subject & { days: number; token?: string; contact?: string },
  req?: PayloadRequest,
): Promise<string> {
  const expires = new Date(Date.now() + days * dayLength).toISOString();
  await payload.db.create({ collection: 'links', data: { ...subject, hash: hashOf(token), expires }, req });
  return linkOf(token);
}

/** What a token gives access to; null when it does not exist, is over, or was never one. */
export async function readLink(payload: Payload, token: string): Promise<Found | null> {
  if (!isToken(token)) return null;
  const { docs } = await payload.find({
    collection: 'links',
    where: { hash: { equals: hashOf(token) }, expires: { greater_than: new Date().toISOString() } },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  const [link] = docs;
  return link
    ? { purpose: link.purpose, subject: link.subject, locale: link.locale, contact: link.contact ?? null }
    : null;
}
