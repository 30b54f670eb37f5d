import { createHash } from 'node:crypto';
import { addDataAndFileToRequest, APIError } from 'payload';
import type { CollectionBeforeChangeHook, Endpoint } from 'payload';
import { addressOf, countAttempt } from '../../limits/limit.ts';
import type { User } from '../../payload-types.ts';
import { remember } from './known-addresses.ts';
import { forgetWrong } from './login.ts';
import { refuseWeak } from './strong-only.ts';
import { wordsOf } from '../../i18n/words.ts';

const digestOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Stores what opens an account by mail as a digest: who reads the database cannot use it. */
export const hashResetToken: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const token = data.resetPasswordToken;
  return token && token !== originalDoc?.resetPasswordToken ? { ...data, resetPasswordToken: digestOf(token) } : data;
};

/**
 * POST /api/users/reset-password `{ token, password }`: sets the password of who has the link of a mail. In the place of
 * Payload's own, which logs in at once: here the login comes after it, with all its steps.
 */
export const resetEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    const address = addressOf(req);
    if (address) await countAttempt(payload, { name: 'reset-password', times: 10, seconds: 60 * 60 }, address);
    await addDataAndFileToRequest(req);
    const { token, password } = (req.data ?? {}) as { token?: unknown; password?: unknown };
    const now = new Date().toISOString();
    const account =
      typeof token === 'string' && typeof password === 'string' && password !== ''
        ? await payload.db.findOne<User>({
            collection: 'users',
            where: {
              and: [
                { resetPasswordToken: { equals: digestOf(token) } },
                { resetPasswordExpiration: { greater_than: now } },
              ],
            },
          })
        : null;
    if (!account) throw new APIError(wordsOf(req.i18n)('refused:linkGone'), 403, null, true);
    await refuseWeak(req, String(password), account);
    // Not as who may be logged in here: the link says whose password it is.
    await payload.update({
      collection: 'users',
      id: account.id,
      data: { password: String(password), resetPasswordToken: null, resetPasswordExpiration: null },
    });
    await forgetWrong(payload, account, address);
    if (address) await remember(payload, account, address);
    return Response.json({ message: wordsOf(req.i18n)('refused:passwordSet') });
  },
};
