import { addDataAndFileToRequest, APIError, Forbidden, NotFound } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { admins } from '../../../access/admins.ts';
import type { User } from '../../../payload-types.ts';
import { confirmPerson } from '../own-password.ts';
import { wordsOf } from '../../../i18n/words.ts';
import { acceptOffer, newOffer } from './offer.ts';
import { digestsOf, endSessions, hasSecondFactor, isRequired, removeSecret, storeSecret } from './second-factor.ts';

type Asked = { currentPassword?: unknown; offer?: unknown; code?: unknown };

/** The account of who asks, and what they sent. Throws 403 for a visitor. */
async function asked(req: PayloadRequest): Promise<{ account: User; data: Asked }> {
  if (!req.user) throw new Forbidden(req.t);
  if (req.method !== 'GET') await addDataAndFileToRequest(req);
  const where = { id: { equals: req.user.id } };
  const account = await req.payload.db.findOne<User>({ collection: 'users', where });
  if (!account) throw new Forbidden(req.t);
  return { account, data: req.data ?? {} };
}

/** How the second step of who asks stands. Moments are ISO 8601. */
const state: Endpoint = {
  path: '/second-factor',
  method: 'get',
  handler: async (req) => {
    const { account } = await asked(req);
    return Response.json({
      since: hasSecondFactor(account) ? account.secondFactorSince : null,
      codesLeft: digestsOf(account).length,
      required: isRequired(account),
    });
  },
};

/** `{ currentPassword }`: a secret to set up an app with. Nothing changes before `confirm`. */
const begin: Endpoint = {
  path: '/second-factor/begin',
  method: 'post',
  handler: async (req) => {
    const { account, data } = await asked(req);
    await confirmPerson(req, data.currentPassword);
    return Response.json(newOffer(req.payload, account));
  },
};

/** `{ offer, code }`: the app has the secret. Answers with the recovery codes, this once. */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const { account, data } = await asked(req);
    const { offer, code } = data;
    const isText = typeof offer === 'string' && typeof code === 'string';
    const accepted = isText ? acceptOffer(req.payload, account, offer, code) : null;
    if (!accepted) throw new APIError(wordsOf(req.i18n)('refused:codeWrong'), 400, null, true);
    const recoveryCodes = await storeSecret(req.payload, account, accepted.secret, accepted.step);
    return Response.json({ recoveryCodes });
  },
};

/** `{ currentPassword }`: without a second step from now on, where the role allows that. */
const off: Endpoint = {
  path: '/second-factor/off',
  method: 'post',
  handler: async (req) => {
    const { account, data } = await asked(req);
    if (isRequired(account)) throw new APIError(wordsOf(req.i18n)('refused:stepRequired'), 403, null, true);
    await confirmPerson(req, data.currentPassword);
    await removeSecret(req.payload, account);
    return Response.json({ since: null });
  },
};

/** `{ currentPassword }` of an administrator: takes the second step off a colleague who lost telephone and codes. */
const resetOther: Endpoint = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    const { account, data } = await asked(req);
    if (!admins({ req })) throw new Forbidden(req.t);
    await confirmPerson(req, data.currentPassword);
    const id = String(req.routeParams?.id);
    const other = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } });
    if (!other) throw new NotFound(req.t);
    await endSessions(req.payload, other);
    await removeSecret(req.payload, other);
    req.payload.logger.warn({
      msg: 'An administrator took the second step off an account',
      account: id,
      by: account.id,
    });
    return Response.json({ since: null });
  },
};

export const secondFactorEndpoints: Endpoint[] = [state, begin, confirm, off, resetOther];
