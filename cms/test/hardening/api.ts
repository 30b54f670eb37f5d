import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** The headers of a logged-in person of a role; the accounts are those of `createPeople`. */
export async function as(role: Role): Promise<Record<string, string>> {
  const sessions = await readFile(join(inject('dataDir'), 'sessions.json'), 'utf8');
  const token = (JSON.parse(sessions) as Record<Role, string>)[role];
  // The cookie is what our front looks at, before Payload looks at whose it is.
  return { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin: origin() };
}
