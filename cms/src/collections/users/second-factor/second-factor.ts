import type { Payload, Where, WhereField } from 'payload';
import { readEnv } from '../../../env.ts';
import type { User } from '../../../payload-types.ts';
import { stepOf } from './code.ts';
import { digestOfCode, newCodes } from './recovery.ts';
import { seal, unseal } from './seal.ts';

/** Whether an account cannot do without: for the public, administrators can undo everything. */
export const isRequired = ({ role }: Pick<User, 'role'>): boolean => role === 'admin' && readEnv().production;

/** Whether somebody has set it up. */
export const hasSecondFactor = ({ secondFactorSecret }: Pick<User, 'secondFactorSecret'>): boolean =>
  Boolean(secondFactorSecret);

export const digestsOf = ({ recoveryCodes }: Pick<User, 'recoveryCodes'>): string[] =>
  Array.isArray(recoveryCodes) ? (recoveryCodes as string[]) : [];

const isNumberCode = (code: string) => /^\d{6}$/u.test(code.replaceAll(/\s/gu, ''));

/** Whether what somebody typed is one of the codes for a lost telephone, and not of an app. */
export const isRecoveryCode = (code: string): boolean => !isNumberCode(code);

/**
 * Changes an account if nobody used a code of it in the meantime. Resolves with whether it was changed: of two that come
 * with one code at the same moment, one is too late.
 */
async function spend(payload: Payload, { id }: User, step: WhereField, data: Partial<User>): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { secondFactorStep: step }] };
  const changed: unknown = await payload.db.updateOne({ collection: 'users', where, data });
  return changed !== null && changed !== undefined;
}

/** Whether a code is right; if so it is spent: neither works a second time. */
export async function useCode(payload: Payload, account: User, code: string): Promise<boolean> {
  if (isRecoveryCode(code)) {
    const digests = digestsOf(account);
    const rest = digests.filter((digest) => digest !== digestOfCode(code));
    if (rest.length === digests.length) return false;
    const before = account.secondFactorStep ?? 0;
    return spend(payload, account, { equals: before }, { recoveryCodes: rest, secondFactorStep: before + 1 });
  }
  const secret = unseal(payload, account.secondFactorSecret ?? '');
  const step = secret === null ? null : stepOf(secret, code.replaceAll(/\s/gu, ''));
  return step !== null && spend(payload, account, { less_than: step }, { secondFactorStep: step });
}

/** Stores a secret whose code was right. Resolves with the recovery codes, which are shown this once. */
export async function storeSecret(
  payload: Payload,
  { id }: Pick<User, 'id'>,
  secret: string,
  step: number,
): Promise<string[]> {
  const codes = newCodes();
  const data = {
    secondFactorSecret: seal(payload, secret),
    secondFactorStep: step,
    secondFactorSince: new Date().toISOString(),
    recoveryCodes: codes.map(digestOfCode),
  };
  await payload.db.updateOne({ collection: 'users', id, data, returning: false });
  return codes;
}

const without = { secondFactorSecret: null, secondFactorStep: null, secondFactorSince: null, recoveryCodes: [] };

/** Takes the second factor off an account. */
export async function removeSecret(payload: Payload, { id }: Pick<User, 'id'>): Promise<void> {
  await payload.db.updateOne({ collection: 'users', id, data: without, returning: false });
}

/** Ends all sessions of an account. */
export async function endSessions(payload: Payload, account: User): Promise<void> {
  // Whole: on SQLite, rows are only changed together with what they belong to.
  await payload.db.updateOne({
    collection: 'users',
    id: account.id,
    data: { ...account, sessions: [] },
    returning: false,
  });
}

/** Ends the sessions of who has not what their role needs: they are of before it was needed. Before a port opens. */
export async function endUnfinishedSessions(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<User>({ collection: 'users', where: {}, pagination: false, limit: 0 });
  for (const account of docs)
    if (isRequired(account) && !hasSecondFactor(account) && account.sessions?.length)
      await endSessions(payload, account);
}
