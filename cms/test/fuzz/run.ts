import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fuzz, line } from './fuzz.ts';
import { idsOf } from './ids.ts';
import { pageRoutes } from './routes.ts';
import type { Route } from './routes.ts';

/** A preview and a publication need the compiled site, which need not be there; whose session ends asks no more. */
const without = ['/preview', '/api/publications/request', '/api/users/logout', '/api/users/:id/second-factor'];

/**
 * Sends requests to the server of the hardening tests (test/hardening/start.ts), always the same for a seed: to every
 * endpoint of the API and to what lies around it, by every role. `failures` has a line for each that was answered with a
 * fault of ours or not at all, as small as it still fails; `statuses` how many were answered with what, 0 for not at all.
 */
export async function fuzzServer(
  { origin, dataDir }: { origin: string; dataDir: string },
  count: number,
  seed: number,
) {
  const read = async (name: string) => JSON.parse(await readFile(join(dataDir, name), 'utf8')) as unknown;
  const ofApi = (await read('routes.json')) as Route[];
  const tokens = (await read('sessions.json')) as Record<string, string>;
  const sessions = new Map(
    Object.entries(tokens).map(([role, token]) => [
      role,
      { authorization: `JWT ${token}`, cookie: `payload-token=${token}`, origin },
    ]),
  );
  const routes = [...ofApi, ...pageRoutes].filter(({ path }) => !without.some((one) => path.startsWith(one)));
  const ids = await idsOf(origin, routes, sessions.get('admin') ?? {});
  const { failures, statuses } = await fuzz({ origin, routes, count, seed, ids, sessions });
  const lines = failures.map(({ request, answer }) => `${line(request)} → ${answer.status} ${answer.text}`);
  return { failures: lines, statuses };
}
