import { pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { CollectionAfterErrorHook, CollectionBeforeOperationHook } from 'payload';

const hash = promisify(pbkdf2);
/** As Payload hashes a password: payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
const iterations = 600_000;
const keyLength = 32;

/** What a login with a password that Payload accepts for checking looks like. */
const credentials = (args: unknown): { email: string; password: string } | null => {
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  return typeof email === 'string' && typeof password === 'string' ? { email, password } : null;
};

/**
 * Makes a login take as long for an address that is unknown or locked as for one that is known: Payload only hashes
 * the password of the known, and the time would tell who has an account.
 */
export const equalLoginTime: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const given = operation === 'login' ? credentials(args) : null;
  if (!given) return args;
  const where = { email: { equals: given.email.toLowerCase().trim() } };
  const user = await req.payload.db.findOne<{ id: string; lockUntil?: string }>({ collection: 'users', where });
  const isChecked = user && !(user.lockUntil && Date.parse(user.lockUntil) > Date.now());
  if (!isChecked) await hash(given.password, randomBytes(32), iterations, keyLength, 'sha256');
  return args;
};

const failed = 'The e-mail address or the password is wrong, or the account is locked for ten minutes.';

/** Answers every login that fails in the same words: unknown, wrong and locked look alike. */
export const equalLoginAnswer: CollectionAfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number };
  if (status !== 401 || !req.pathname?.endsWith('/login')) return;
  return { status, response: { errors: [{ message: failed }] } };
};
