import { Secret, TOTP } from 'otpauth';

/** Seconds that a code stands, and how many codes before and after it count: clocks of telephones differ. */
const period = 30;
const window = 1;

/** A new secret of 160 bits, as people type it over (base32). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

const generator = (secret: string, label: string) =>
  new TOTP({ issuer: 'Haagse Kunstwijzer', label, secret: Secret.fromBase32(secret), digits: 6, period });

/** The address by which an app takes over a secret, for a QR code. */
export const addressOfSecret = (secret: string, email: string): string => generator(secret, email).toString();

/**
 * The step of the clock (RFC 6238) that a code belongs to; null when it is no code of now.
 * @param now milliseconds since 1970.
 */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = generator(secret, '').validate({ token: code, window, timestamp: now });
  return delta === null ? null : Math.floor(now / 1000 / period) + delta;
}
