import type { Payload } from 'payload';
import { madeUp } from '../src/collections/users/password.ts';
import { checkAdminPassword, letIn } from './let-in.ts';

/** What the first administrator logs in with; a password that was `made` is told once, to who starts the server. */
export type FirstAdmin = { email: string; password: string; made: boolean };

/**
 * Makes the first administrator from ADMIN_EMAIL and ADMIN_PASSWORD; without a password from a random one.
 * Resolves with null when there is one already: nothing about it is changed.
 * @throws Problem when the password is too weak, naming the variable.
 */
export async function firstAdmin(
  payload: Payload,
  variables: Record<string, string | undefined>,
): Promise<FirstAdmin | null> {
  const { totalDocs } = await payload.count({ collection: 'users', where: { role: { equals: 'admin' } } });
  if (totalDocs > 0) return null;
  const email = variables.ADMIN_EMAIL || 'beheer@kunstwijzer.invalid';
  const given = variables.ADMIN_PASSWORD;
  const name = 'Beheer';
  await checkAdminPassword(given, [email, name]);
  const password = given || madeUp();
  await payload.create({
    collection: 'users',
    data: { name, email, password, role: 'admin', mustChangePassword: !given },
  });
  return { email, password, made: !given };
}

/**
 * After a restore: passwords are not in a backup, so one administrator gets a new one, and lets the others in. It is
 * the one of ADMIN_EMAIL, or else the first. Resolves with null when there is none.
 * @throws Problem when ADMIN_PASSWORD is too weak.
 */
export async function letSomebodyIn(
  payload: Payload,
  variables: Record<string, string | undefined>,
): Promise<FirstAdmin | null> {
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, sort: 'createdAt' });
  const admin = docs.find(({ email }) => email === variables.ADMIN_EMAIL) ?? docs[0];
  if (!admin) return null;
  const given = variables.ADMIN_PASSWORD;
  await checkAdminPassword(given, [admin.email, admin.name]);
  const password = await letIn(payload, admin, given);
  return { email: admin.email, password, made: !given };
}
