import { APIError, ValidationError } from 'payload';
import type { PayloadRequest } from 'payload';
import { addressOf, countAttempt, resetAttempts } from '../../limits/limit.ts';
import type { Limit } from '../../limits/limit.ts';
import type { User } from '../../payload-types.ts';
import { acceptOffer, newOffer } from './second-factor/offer.ts';
import { hasSecondFactor, isRecoveryCode, isRequired, storeSecret, useCode } from './second-factor/second-factor.ts';
import { weaknessOf, weaknessWords } from './strength.ts';
import { wordsOf } from '../../i18n/words.ts';

/** What somebody sends to log in; what a step asks for comes with all of it again, for nothing is kept in between. */
export type LoginData = {
  email: string;
  password: string;
  /** The password that takes the place of one that was made up. */
  newPassword?: string;
  /** Of the app, or one for a lost telephone. */
  code?: string;
  /** What was offered to set up the app. */
  offer?: string;
};

/** Wrong codes for one account from one address, and from all together: a code has six digits. */
const wrongHere: Limit = { name: 'wrong-code', times: 5, seconds: 10 * 60 };
const wrongAnywhere: Limit = { name: 'wrong-code-anywhere', times: 20, seconds: 60 * 60 };

/** The answer to a login with a right password that needs one thing more; there is no session yet. */
const needed = (step: 'new-password' | 'code' | 'enrol', message: string, more: object = {}) =>
  new APIError(message, 403, { step, ...more }, true);

/**
 * Counts a try of a code, runs it, and forgets the tries when it was right. A code for a lost telephone cannot be guessed:
 * it still works for the owner when somebody elsewhere has used up the tries of all.
 */
async function counted(req: PayloadRequest, { id }: User, code: string, check: () => Promise<boolean>) {
  const { payload } = req;
  const here = `${id} ${addressOf(req) ?? ''}`;
  await countAttempt(payload, wrongHere, here);
  if (!isRecoveryCode(code)) await countAttempt(payload, wrongAnywhere, id);
  const isRight = await check();
  if (isRight) await Promise.all([resetAttempts(payload, wrongHere, here), resetAttempts(payload, wrongAnywhere, id)]);
  return isRight;
}

async function newPasswordFor(req: PayloadRequest, account: User, given: LoginData): Promise<string | null> {
  if (!account.mustChangePassword) return null;
  const t = wordsOf(req.i18n);
  const { newPassword } = given;
  if (!newPassword) throw needed('new-password', t('refused:chooseOwn'));
  const weakness =
    newPassword === given.password ? 'same' : await weaknessOf(newPassword, [account.email, account.name]);
  if (weakness === null) return newPassword;
  const errors = [
    { path: 'newPassword', message: weakness === 'same' ? t('refused:same') : weaknessWords(t, weakness) },
  ];
  throw new ValidationError({ collection: 'users', errors }, req.t);
}

/** Resolves with recovery codes when this is the moment at which the second step was set up. */
async function secondStep(req: PayloadRequest, account: User, { code, offer }: LoginData): Promise<string[] | null> {
  const t = wordsOf(req.i18n);
  const { payload } = req;
  if (hasSecondFactor(account)) {
    if (!code) throw needed('code', t('refused:codeAsked'));
    if (!(await counted(req, account, code, () => useCode(payload, account, code))))
      throw needed('code', t('refused:codeWrong'), { wrong: true });
    return null;
  }
  if (!isRequired(account)) return null;
  if (!code || !offer) throw needed('enrol', t('refused:enrolAsked'), newOffer(payload, account));
  const accepted = acceptOffer(payload, account, offer, code);
  if (!accepted) throw needed('enrol', t('refused:codeWrong'), { wrong: true });
  return storeSecret(payload, account, accepted.secret, accepted.step);
}

/**
 * The steps of a login after the right password. Resolves, when all are taken, with the password that the account now has
 * and with recovery codes that were made on the way.
 * @throws APIError (403) that names the step in `data.step`.
 */
export async function takeSteps(
  req: PayloadRequest,
  account: User,
  given: LoginData,
): Promise<{ password: string; recoveryCodes: string[] | null }> {
  const newPassword = await newPasswordFor(req, account, given);
  const recoveryCodes = await secondStep(req, account, given);
  if (newPassword === null) return { password: given.password, recoveryCodes };
  const data = { password: newPassword, mustChangePassword: false };
  await req.payload.update({ collection: 'users', id: account.id, data });
  return { password: newPassword, recoveryCodes };
}
