import { ValidationError } from 'payload';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { admins } from '../../access/admins.ts';
import { countAttempt, resetAttempts } from '../../limits/limit.ts';
import type { Limit } from '../../limits/limit.ts';
import type { User } from '../../payload-types.ts';
import { passwordFits } from './password.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Wrong answers to "your current password?": a session that somebody left open must not become a place to guess. */
const wrong: Limit = { name: 'current-password', times: 5, seconds: 10 * 60 };

const refusal = (req: PayloadRequest, path: string, message: string) =>
  new ValidationError({ collection: 'users', errors: [{ path, message }] }, req.t);

/**
 * Makes sure that who asks is who logged in, by their own password.
 * @throws ValidationError (400) at `currentPassword`; 429 after five that were wrong.
 */
export async function confirmPerson(req: PayloadRequest, given: unknown): Promise<void> {
  const t = wordsOf(req.i18n);
  const { payload, user } = req;
  if (!user || typeof given !== 'string' || given === '')
    throw refusal(req, 'currentPassword', t('refused:currentMissing'));
  await countAttempt(payload, wrong, user.id);
  const account = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: user.id } } });
  if (!(await passwordFits(account, given))) throw refusal(req, 'currentPassword', t('refused:currentWrong'));
  await resetAttempts(payload, wrong, user.id);
}

type Change = { password?: unknown; email?: unknown; role?: unknown; currentPassword?: unknown };

/** Whether a change is about who can get in, and as what. */
const changesAccess = ({ password, email, role }: Change, before: Pick<User, 'email' | 'role'> | null): boolean =>
  (typeof password === 'string' && password !== '') ||
  (email !== undefined && (typeof email !== 'string' || email.toLowerCase().trim() !== before?.email)) ||
  (role !== undefined && role !== before?.role);

/**
 * Asks for the current password of who is logged in when somebody changes how an account gets in: their own, or as an
 * administrator that of another. Nobody chooses a password for somebody else.
 */
export const ownPasswordFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.user) return args;
  const { id, data: change } = args as { id?: string; data?: Change };
  if (!change) return args;
  const { currentPassword, ...data } = change;
  const isOwn = id === req.user.id;
  // Who may not change this account hears that from the rules of access.
  if (isOwn || admins({ req })) {
    // Without an id it is many accounts at once: each of them may differ.
    const before = id
      ? await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
      : null;
    if (data.password && !isOwn) throw refusal(req, 'password', wordsOf(req.i18n)('refused:notYours'));
    if (changesAccess(data, before)) await confirmPerson(req, currentPassword);
  }
  return { ...args, data };
};

/** Ends the sessions of an account whose password, address or role changed; but for the one in which that was done. */
export const endOtherSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc || !changesAccess(data, originalDoc)) return data;
  const own = req.user?.id === originalDoc.id ? (req.user as { _sid?: string })._sid : undefined;
  return { ...data, sessions: (originalDoc.sessions ?? []).filter(({ id }) => id === own) };
};
