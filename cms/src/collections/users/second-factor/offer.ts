import { renderSVG } from 'uqr';
import type { Payload } from 'payload';
import type { User } from '../../../payload-types.ts';
import { addressOfSecret, newSecret, stepOf } from './code.ts';
import { seal, unseal } from './seal.ts';

/** Milliseconds in which somebody sets up their app. */
const patience = 15 * 60_000;

/**
 * A secret for somebody who sets it up: to scan, and to type over. `offer` holds the same for nobody but us: the server
 * keeps nothing until a code shows that the app has it.
 */
export type Offer = { qr: string; secret: string; offer: string };

/** Offers a new secret to an account. */
export function newOffer(payload: Payload, { id, email }: Pick<User, 'id' | 'email'>): Offer {
  const secret = newSecret();
  return {
    qr: renderSVG(addressOfSecret(secret, email), { ecc: 'M', border: 4 }),
    secret: (secret.match(/.{1,4}/gu) ?? []).join(' '),
    offer: seal(payload, JSON.stringify({ id, secret, until: Date.now() + patience })),
  };
}

/** The secret of an offer to this account and the step of the code; null when the offer is over or the code is wrong. */
export function acceptOffer(
  payload: Payload,
  account: Pick<User, 'id'>,
  offer: string,
  code: string,
): { secret: string; step: number } | null {
  const opened = unseal(payload, offer);
  if (opened === null) return null;
  const { id, secret, until } = JSON.parse(opened) as { id: string; secret: string; until: number };
  const step = id === account.id && until > Date.now() ? stepOf(secret, code.replaceAll(/\s/gu, '')) : null;
  return step === null ? null : { secret, step };
}
