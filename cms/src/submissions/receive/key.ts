import type { Values } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { hashOf, keyedHash } from '../secrets.ts';
import { firstOf } from './body.ts';
import type { Sent } from './body.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu;

/** What differs each time that the same form is sent, or does not matter. */
const passing = new Set(['key', 'opened', 'proof', 'similar', 'website2']);

const contentOf = (values: Values) =>
  Object.entries(values)
    .filter(([name]) => !passing.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));

/**
 * The idempotency key of a form: of what a browser made up for it (a UUID), who sends it, and everything in it. So the same
 * UUID with another sender or another text is another form: it is stored, and never answered with the receipt of the
 * first. Without JavaScript there is no UUID: then the same form of the same visitor in the same hour is one. The address
 * counts too, else who copies what somebody sent would get their link.
 */
export function keyOf(req: PayloadRequest, kind: string, { values, picture }: Sent): string {
  const given = firstOf(values, 'key', 40).toLowerCase();
  const hour = new Date().toISOString().slice(0, 13);
  const which = uuid.test(given) ? [given] : [hour, req.headers.get('x-client-ip') ?? ''];
  const content = [contentOf(values), picture && hashOf(picture)];
  return keyedHash(req.payload.secret, 'form', JSON.stringify([kind, ...which, ...content]));
}
