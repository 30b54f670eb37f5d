import type { Values } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { keyedHash } from '../secrets.ts';
import { firstOf } from './body.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/iu;

/** What differs each time that the same form is sent, or does not matter. */
const passing = new Set(['key', 'opened', 'proof', 'similar', 'website2']);

const isUuid = (text: string): boolean => uuid.test(text);

/**
 * The idempotency key of a form. Without JavaScript there is none: then the same form of the same visitor in the same
 * hour is one. The address counts too, else who copies what somebody sent would get their link.
 */
export function keyOf(req: PayloadRequest, kind: string, values: Values): string {
  const given = firstOf(values, 'key', 40).toLowerCase();
  if (isUuid(given)) return `${kind} ${given}`;
  const content = Object.entries(values)
    .filter(([name]) => !passing.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const hour = new Date().toISOString().slice(0, 13);
  const who = req.headers.get('x-client-ip') ?? '';
  return keyedHash(req.payload.secret, 'form', JSON.stringify([kind, hour, who, content]));
}
