import { isLocale, today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { editors } from '../access/editors.ts';
import { readEnv } from '../env.ts';
import { tokenBucket } from './bucket.ts';
import { tryOut } from './try-out.ts';
import { countable, countUnmet } from './unmet.ts';

const error = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

const longestBody = 1000;
const roomForNext = tokenBucket(60, 1000);

/** What a page of the site sends: `{ query, language }`. */
async function bodyOf(req: PayloadRequest): Promise<{ query: string; language: Locale } | null> {
  const text = (await req.text?.()) ?? '';
  if (text.length > longestBody) return null;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    req.payload.logger.debug({ err: cause, msg: 'An unmet query that is no JSON' });
    return null;
  }
  if (typeof body !== 'object' || body === null || !('query' in body) || !('language' in body)) return null;
  const { query, language } = body;
  return typeof query === 'string' && isLocale(language) ? { query, language } : null;
}

/** A browser says which site a request comes from; only our own pages count. */
function isOurs(req: PayloadRequest): boolean {
  const { origin, cmsOrigin } = readEnv();
  return [origin, cmsOrigin].includes(req.headers.get('origin') ?? '');
}

/**
 * POST /api/unmet-demand: a visitor lets us count what was not found. 204, also when nothing of it can be kept; no
 * address, no moment and no account is stored.
 */
export const unmetEndpoint: Endpoint = {
  path: '/unmet-demand',
  method: 'post',
  handler: async (req) => {
    if (!isOurs(req)) return error(403, 'Only pages of the site send this.');
    if (!roomForNext(Date.now())) return error(429, 'Too many at once. Try again later.');
    const body = await bodyOf(req);
    if (!body) return error(400, 'Expected { "query": "…", "language": "nl" }.');
    const query = countable(body.query);
    if (query !== null && !(await countUnmet(req.payload, { query, language: body.language, day: today() })))
      return error(429, 'There is no room left. Try again later.');
    return new Response(null, { status: 204 });
  },
};

/** GET /api/search-try-out?q=&language=: what the search makes of a query with the terms as they stand now, drafts and all. */
export const tryOutEndpoint: Endpoint = {
  path: '/search-try-out',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return error(401, 'Log in first.');
    if (!editors({ req })) return error(403, 'Only editors try the search out.');
    const query = req.searchParams.get('q') ?? '';
    const language = req.searchParams.get('language');
    if (!isLocale(language)) return error(400, 'Say in which language: nl, en, tr or ar.');
    return Response.json(await tryOut(req.payload, query, language), { headers: { 'cache-control': 'no-store' } });
  },
};
