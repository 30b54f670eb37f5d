import { randomUUID } from 'node:crypto';
import { getFieldsToSign, jwtSign } from 'payload';
import type { Payload } from 'payload';
import type { Role } from '../src/access/roles.ts';
import { roles } from '../src/access/roles.ts';
import type { User } from '../src/payload-types.ts';

/** Who asks: somebody with an account, or nobody in particular. */
export type Asker = Role | 'visitor';
export const askers = [...(Object.keys(roles) as Role[]), 'visitor'] as const;

/** The password of the account of a role; the only place that knows it. */
export const passwordOf = (role: Role): string => `fluit-91-kade-${role}`;

/** An account for each role; a visitor has none. */
export async function createPeople(payload: Payload): Promise<Record<Asker, User | null>> {
  const people: Record<Asker, User | null> = {
    admin: null,
    editor: null,
    translator: null,
    moderator: null,
    visitor: null,
  };
  for (const role of Object.keys(roles) as Role[])
    people[role] = await payload.create({
      collection: 'users',
      data: { name: role, email: `${role}@example.org`, password: passwordOf(role), role },
    });
  return people;
}

/** Arguments that make a call of the Local API as that person, with all access rules. */
export const as = (user: User | null) =>
  ({ overrideAccess: false, ...(user && { user: { ...user, collection: 'users' as const } }) }) as const;

/** Whether a call is allowed: false when it is refused (403) or the document is not there for this person (404). */
export async function allowed(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 403 || status === 404) return false;
    throw error;
  }
}

/** The token of a session of that role, for requests to the REST API; without the half second that a login takes. */
export async function tokenOf(payload: Payload, role: Role): Promise<string> {
  const where = { email: { equals: `${role}@example.org` } };
  const user = await payload.db.findOne<User>({ collection: 'users', where });
  if (!user) throw new Error(`Nobody is ${role}`);
  const { config } = payload.collections.users;
  const { tokenExpiration } = config.auth;
  const [sid, now] = [randomUUID(), Date.now()];
  const expiresAt = new Date(now + tokenExpiration * 1000).toISOString();
  const sessions = [...(user.sessions ?? []), { id: sid, createdAt: new Date(now).toISOString(), expiresAt }];
  await payload.db.updateOne({ collection: 'users', id: user.id, data: { ...user, sessions }, returning: false });
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: user.email, sid, user });
  return (await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })).token;
}
