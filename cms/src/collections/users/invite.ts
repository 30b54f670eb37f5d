import { randomBytes } from 'node:crypto';
import {
  addDataAndFileToRequest,
  APIError,
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
} from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { admins } from '../../access/admins.ts';
import { roles } from '../../access/roles.ts';
import type { Role } from '../../access/roles.ts';
import { queueMail } from '../../mail/queue.ts';
import type { User } from '../../payload-types.ts';
import { confirmPerson } from './own-password.ts';
import { madeUp } from './password.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Milliseconds for which the link of an invitation works. */
const valid = 7 * 24 * 60 * 60 * 1000;

type Asked = Record<'name' | 'email' | 'role' | 'language' | 'currentPassword', unknown>;
type Language = 'nl' | 'en';

/** What an administrator sent. Throws 403 for everybody else. */
async function asked(req: PayloadRequest): Promise<Partial<Asked>> {
  if (!admins({ req })) throw new Forbidden(req.t);
  await addDataAndFileToRequest(req);
  return req.data ?? {};
}

const languageOf = ({ language }: Partial<Asked>): Language => (language === 'en' ? 'en' : 'nl');

const freshLink = () => ({
  resetPasswordToken: randomBytes(32).toString('base64url'),
  resetPasswordExpiration: new Date(Date.now() + valid).toISOString(),
});

/** Writes the mail with the link; in the transaction of the request, so that there is no account without its mail. */
async function mail(req: PayloadRequest, { email, name, role }: User, token: string, locale: Language) {
  const link = `${req.payload.config.serverURL}/admin/reset#${token}`;
  const data = { name, role: roles[role][locale].toLowerCase(), link };
  await queueMail(req.payload, { to: email, locale, template: 'invitation', data }, req);
}

/** Runs work as one write. */
async function atOnce<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOurs = await initTransaction(req);
  try {
    const result = await work();
    if (isOurs) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/**
 * POST /api/users/invite `{ name, email, role, language, currentPassword }`: a new colleague, who chooses a password by the
 * link of a mail. The only way in which an account is made over HTTP.
 */
const invite: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const data = await asked(req);
    const { name, email, role } = data as { name: string; email: string; role: Role };
    if (typeof name !== 'string' || typeof email !== 'string' || !Object.hasOwn(roles, String(role)))
      throw new APIError(wordsOf(req.i18n)('refused:incomplete'), 400, null, true);
    await confirmPerson(req, data.currentPassword);
    const link = freshLink();
    await atOnce(req, async () => {
      const made = { name, email, role, password: madeUp(), ...link };
      const account = await req.payload.create({ collection: 'users', data: made, depth: 0, req });
      await mail(req, account, link.resetPasswordToken, languageOf(data));
    });
    return Response.json({ to: email }, { status: 201 });
  },
};

/** POST /api/users/:id/invite `{ language }`: the link once more, for a colleague who has no password. */
const again: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    const data = await asked(req);
    const where = { id: { equals: String(req.routeParams?.id) } };
    const account = await req.payload.db.findOne<User>({ collection: 'users', where });
    if (!account) throw new NotFound(req.t);
    const link = freshLink();
    await atOnce(req, async () => {
      await req.payload.update({ collection: 'users', id: account.id, data: link, depth: 0, req });
      await mail(req, account, link.resetPasswordToken, languageOf(data));
    });
    return Response.json({ to: account.email });
  },
};

export const inviteEndpoints: Endpoint[] = [invite, again];
