import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(pbkdf2);

/** As Payload hashes a password: payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
const today = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, keyLength: 32 };
const before = { prefix: '', iterations: 25_000, keyLength: 512 };

/** What is stored of a password. */
export type Hashed = { hash?: string | null; salt?: string | null };

/**
 * Whether a password is that of an account. Without an account it takes as long as with one: the time must not tell who
 * has an account.
 */
export async function passwordFits(account: Hashed | null, password: string): Promise<boolean> {
  const stored = account?.hash ?? '';
  const { prefix, iterations, keyLength } = stored === '' || stored.startsWith(today.prefix) ? today : before;
  const salt = account?.salt ?? randomBytes(32).toString('hex');
  const hash = await derive(password, salt, iterations, keyLength, 'sha256');
  const expected = Buffer.from(stored.slice(prefix.length), 'hex');
  return expected.length === hash.length && timingSafeEqual(expected, hash);
}

/** A password that nobody chose: 120 bits. */
export const madeUp = (): string => randomBytes(15).toString('base64url');
