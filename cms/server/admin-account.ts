import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { Problem } from './step.ts';

/** What the first administrator logs in with; `isNew` passwords are told once, to who starts the server. */
export type FirstAdmin = { email: string; password: string; made: boolean };

const shortest = 12;

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD; without a password from a random one.
 * Resolves with null when there is one already: nothing about it is changed.
 * @throws Problem when the password is too short.
 */
export async function firstAdmin(
  payload: Payload,
  variables: Record<string, string | undefined>,
): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', where: { role: { equals: 'admin' } } });
  if (totalDocs > 0) return null;
  const email = variables.ADMIN_EMAIL || 'beheer@kunstwijzer.invalid';
  const given = variables.ADMIN_PASSWORD;
  if (given && given.length < shortest) throw new Problem(`ADMIN_PASSWORD: needs at least ${shortest} characters`);
  const password = given || randomBytes(15).toString('base64url');
  await payload.create({ collection: 'users', data: { name: 'Beheer', email, password, role: 'admin' } });
  return { email, password, made: !given };
}

/**
 * After a restore: passwords are not in a backup, so one administrator gets a new one, and lets the others in. It is
 * the one of ADMIN_EMAIL, or else the first. Resolves with null when there is none.
 */
export async function letSomebodyIn(
  payload: Payload,
  variables: Record<string, string | undefined>,
): Promise<FirstAdmin | null> {
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, sort: 'createdAt' });
  const admin = docs.find(({ email }) => email === variables.ADMIN_EMAIL) ?? docs[0];
  if (!admin) return null;
  const given = variables.ADMIN_PASSWORD;
  const password = given || randomBytes(15).toString('base64url');
  await payload.update({ collection: 'users', id: admin.id, data: { password } });
  return { email: admin.email, password, made: !given };
}
