import { AuthenticationError } from 'payload';
import type {
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
} from 'payload';
import { addressOf, resetAttempts, takeAttempt } from '../../limits/limit.ts';
import type { Limit } from '../../limits/limit.ts';
import type { User } from '../../payload-types.ts';
import { isKnown, remember } from './known-addresses.ts';
import { passwordFits } from './password.ts';
import { takeSteps } from './steps.ts';
import type { LoginData } from './steps.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Wrong passwords for one account from one address: only that address has to wait. */
const wrongHere: Limit = { name: 'wrong-password', times: 5, seconds: 10 * 60 };
/** For one account from all addresses together that its owner did not come from: many computers guess slowly too. */
const wrongAnywhere: Limit = { name: 'wrong-password-anywhere', times: 50, seconds: 10 * 60 };

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What somebody logs in with; null when it is nothing that Payload accepts for checking. Its endpoint passes on only two. */
function loginData(args: unknown, req: PayloadRequest): LoginData | null {
  const data = { ...(req.payloadAPI === 'REST' && req.data), ...(args as { data?: object }).data } as Record<
    string,
    unknown
  >;
  const { email, password } = data;
  if (typeof email !== 'string' || typeof password !== 'string') return null;
  const [newPassword, code, offer] = [data.newPassword, data.code, data.offer].map(textOf);
  return {
    email: email.toLowerCase().trim(),
    password,
    ...(newPassword && { newPassword }),
    ...(code && { code }),
    ...(offer && { offer }),
  };
}

/** Counts a try before it is checked, so that many at the same moment count too. Resolves with whether it may be. */
const mayTry = async (payload: Payload, account: User | null, email: string, address: string): Promise<boolean> =>
  (await takeAttempt(payload, wrongHere, `${email} ${address}`)) &&
  (isKnown(payload, account, address) || (await takeAttempt(payload, wrongAnywhere, email)));

/** After a right password, or a link that only the owner of the mailbox has: no try counts against this address. */
export async function forgetWrong(payload: Payload, account: User, address: string | null): Promise<void> {
  if (address) await resetAttempts(payload, wrongHere, `${account.email} ${address}`);
}

/**
 * Decides about a login before Payload begins a session: password, and every step after it. It takes as long for an address that is unknown or has to wait
 * as for one that is known: the time must not tell who has an account. Payload then checks the password once more.
 */
export const gate: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const given = operation === 'login' ? loginData(args, req) : null;
  if (!given) return args;
  const { payload } = req;
  const where = { email: { equals: given.email } };
  const account = await payload.db.findOne<User>({ collection: 'users', where });
  const address = addressOf(req);
  const may = address === null || (await mayTry(payload, account, given.email, address));
  const fits = await passwordFits(may ? account : null, given.password);
  if (!account || !fits) throw new AuthenticationError(req.t);
  await forgetWrong(payload, account, address);
  const { password, recoveryCodes } = await takeSteps(req, account, given);
  if (address) await remember(payload, account, address);
  req.context.recoveryCodes = recoveryCodes;
  return { ...args, data: { email: given.email, password } };
};

/** Shows recovery codes that were made on the way, once. */
export const withRecoveryCodes: CollectionAfterOperationHook = ({ operation, req, result }) =>
  operation === 'login' && req.context.recoveryCodes
    ? { ...(result as object), recoveryCodes: req.context.recoveryCodes }
    : result;

/** Answers every login that fails in the same words: unknown, wrong and too often look alike. */
export const equalLoginAnswer: CollectionAfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number };
  if (status !== 401 || !req.pathname?.endsWith('/login')) return;
  return { status, response: { errors: [{ message: wordsOf(req.i18n)('refused:failed') }] } };
};
