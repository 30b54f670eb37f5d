import { randomInt } from 'node:crypto';
import { inject } from 'vitest';
import type { Role } from '../../src/access/roles.ts';

/** The address of the server under test. */
export const origin = (): string => inject('origin');

/** An address of the internet that no other test uses, so that the limits of one do not hit another. */
export const someAddress = (): string => `198.51.${randomInt(256)}.${randomInt(256)}`;

type Options = { method?: string; headers?: Record<string, string>; json?: unknown; body?: BodyInit; from?: string };

/** Sends a request to the server, as a visitor unless `headers` says otherwise. `json` becomes the body. */
export const ask = (path: string, { method, headers, json, body, from }: Options = {}): Promise<Response> =>
  fetch(origin() + path, {
    method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(from && { 'x-forwarded-for': from }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: json === undefined ? (body ?? null) : JSON.stringify(json),
  });

/** Tries to log in from an address of its own. */
export const login = (email: string, password: string, from = someAddress()): Promise<Response> =>
  ask('/api/users/login', { json: { email, password }, from });

/** The headers of a new session of a role, on any server with the accounts of `createPeople`. */
export async function sessionOf(server: string, role: string): Promise<Record<string, string>> {
  const response = await fetch(`${server}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': someAddress() },
    body: JSON.stringify({ email: `${role}@example.org`, password: `password-of-${role}` }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`${role} cannot log in (${response.status})`);
  // The cookie is what a browser sends; from pages of our own only, as the origin says.
  return { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin: server };
}

const sessions = new Map<Role, Promise<Record<string, string>>>();

/** The headers of a logged-in person of a role; the accounts are those of `createPeople`. */
export function as(role: Role): Promise<Record<string, string>> {
  const session = sessions.get(role) ?? sessionOf(origin(), role);
  sessions.set(role, session);
  return session;
}
