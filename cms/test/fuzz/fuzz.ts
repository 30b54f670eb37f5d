import fc from 'fast-check';
import { encode, requestsTo } from './requests.ts';
import type { FuzzRequest } from './requests.ts';
import type { Route } from './routes.ts';
import { send } from './send.ts';
import type { FuzzAnswer } from './send.ts';

/** A request that was not answered, or answered with a fault of ours, as small as it still fails. */
export type Failure = { request: FuzzRequest; answer: FuzzAnswer };

export type FuzzOptions = {
  origin: string;
  routes: Route[];
  count: number;
  seed: number;
  /** Ids that exist, by collection. */
  ids: Record<string, string>;
  /** Headers of a session of each role. */
  sessions: Map<string, Record<string, string>>;
};

const atOnce = 8;

/** Whether an answer is one that must not be. What watches the server may say that it is not well. */
const isFailure = ({ path }: FuzzRequest, { status }: FuzzAnswer): boolean =>
  status === null || (status >= 500 && !(status === 503 && /^\/api\/health\b/u.test(path)));

/** A request without one of its parts, for each part that it can do without. */
function* simpler(request: FuzzRequest): Generator<FuzzRequest> {
  if (request.as !== 'visitor') yield { ...request, as: 'visitor' };
  if (request.body) yield { ...request, body: null };
  for (const part of ['query', 'headers'] as const)
    for (let i = 0; i < request[part].length; i += 1) yield { ...request, [part]: request[part].toSpliced(i, 1) };
  const json = request.body?.text.startsWith('{') ? parsed(request.body.text) : null;
  for (const name of Object.keys(json ?? {})) {
    const rest = Object.fromEntries(Object.entries(json ?? {}).filter(([one]) => one !== name));
    yield { ...request, body: { type: request.body?.type ?? '', text: JSON.stringify(rest) } };
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** A request in one line that can be tried by hand. */
export function line({ as, method, path, query, headers, body }: FuzzRequest): string {
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return [
    `${as}: ${method} ${path}${search && `?${search}`}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body ? [`${body.type}: ${body.text}`] : []),
  ]
    .join(' | ')
    .slice(0, 1500);
}

/** Sends `count` requests, always the same for a seed, and gives those that failed, with how many were sent by status. */
export async function fuzz({ origin, routes, count, seed, ids, sessions: known }: FuzzOptions) {
  const sessions = new Map([
    ...known,
    ['forged', { cookie: 'payload-token=x', authorization: 'JWT eyJhbGciOiJub25lIn0.e30.', origin }],
  ] as [string, Record<string, string>][]);
  const all = fc.sample(requestsTo(routes, ids), { numRuns: count, seed });
  const failures: Failure[] = [];
  const statuses = new Map<number, number>();
  const fails = async (request: FuzzRequest): Promise<FuzzAnswer | null> => {
    const answer = await send(origin, request, sessions);
    statuses.set(answer.status ?? 0, (statuses.get(answer.status ?? 0) ?? 0) + 1);
    return isFailure(request, answer) ? answer : null;
  };
  const smallest = async (failure: Failure): Promise<Failure> => {
    for (const request of simpler(failure.request)) {
      const answer = await fails(request);
      if (answer) return smallest({ request, answer });
    }
    return failure;
  };
  const one = async () => {
    for (let request = all.pop(); request; request = all.pop()) {
      const answer = await fails(request);
      if (answer) failures.push(await smallest({ request, answer }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { failures, statuses };
}
