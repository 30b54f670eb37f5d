import type { Payload } from 'payload';
import type { Role } from '../src/access/roles.ts';
import { roles } from '../src/access/roles.ts';
import type { User } from '../src/payload-types.ts';

/** Who asks: somebody with an account, or nobody in particular. */
export type Asker = Role | 'visitor';
export const askers = [...(Object.keys(roles) as Role[]), 'visitor'] as const;

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
      data: { name: role, email: `${role}@example.org`, password: `password-of-${role}`, role },
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

/** The token of a session of that role, for requests to the REST API. */
export async function tokenOf(payload: Payload, role: Role): Promise<string> {
  const { token } = await payload.login({
    collection: 'users',
    data: { email: `${role}@example.org`, password: `password-of-${role}` },
  });
  if (!token) throw new Error(`${role} cannot log in`);
  return token;
}
