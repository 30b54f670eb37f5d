import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fuzz, line } from './fuzz.ts';
import { idsOf } from './ids.ts';
import { pageRoutes } from './routes.ts';
import type { Route } from './routes.ts';

/** A server to send to: its routes, and the token of a session of each role. */
export type Target = { origin: string; routes: Route[]; tokens: Record<string, string> };

/** Whose session ends asks no more. */
const ending = ['/api/users/logout', '/api/users/:id/second-factor', '/admin/logout'];
/** A preview and a publication need the compiled site, which the server of the hardening tests has not. */
const ofTheSite = ['/preview', '/api/publications/request'];

/** The server of the hardening tests (test/hardening/start.ts): every endpoint of the API, and what lies around it. */
export async function hardeningTarget({ origin, dataDir }: { origin: string; dataDir: string }): Promise<Target> {
  const read = async (name: string) => JSON.parse(await readFile(join(dataDir, name), 'utf8')) as unknown;
  const api = (await read('routes.json')) as Route[];
  const routes = [...api, ...pageRoutes].filter(({ path }) => !ofTheSite.some((one) => path.startsWith(one)));
  return { origin, routes, tokens: (await read('sessions.json')) as Record<string, string> };
}

/**
 * Sends requests to a server, always the same for a seed, by every role. `failures` has a line for each that was answered
 * with a fault of ours or not at all, as small as it still fails; `statuses` how many were answered with what, 0 for not
 * at all.
 */
export async function fuzzServer({ origin, routes: all, tokens }: Target, count: number, seed: number) {
  const sessions = new Map(
    Object.entries(tokens).map(([role, token]) => [
      role,
      { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin },
    ]),
  );
  const routes = all.filter(({ path }) => !ending.some((one) => path.startsWith(one)));
  const ids = await idsOf(origin, routes, sessions.get('admin') ?? {});
  const { failures, statuses } = await fuzz({ origin, routes, count, seed, ids, sessions });
  const lines = failures.map(({ request, answer }) => `${line(request)} → ${answer.status} ${answer.text}`);
  return { failures: lines, statuses };
}
