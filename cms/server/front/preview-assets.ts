import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { fileAnswer, plain } from '../static/answer.ts';
import { locate } from '../static/locate.ts';
import { send, single } from '../static/site.ts';
import type { Fallback } from '../static/site.ts';
import { fetchHeaders } from './fetch-headers.ts';
import type { Handler } from './handler.ts';

/* What a previewed page needs and the published site does not have. */

/** Sends a file that is not of the published site; false when it is not there. */
async function sendFile(folder: string, request: IncomingMessage, response: ServerResponse, caching: string) {
  const { method = 'GET', url = '/' } = request;
  const found = await locate(folder, url.split('?')[0] ?? '/');
  if (!found || 'moved' in found) return false;
  const result = await fileAnswer({ method, url, headers: single(request.headers) }, found, 200);
  const headers = { ...result.headers, 'cache-control': caching, 'x-content-type-options': 'nosniff' };
  await send(response, { ...result, headers }, method !== 'HEAD');
  return true;
}

/** Scripts and styles that have changed since the site was published; `appDir` is the compiled site. */
export const newScripts =
  (appDir: string): Fallback =>
  async (request, response) =>
    (request.url ?? '/').startsWith('/_astro/') &&
    (await sendFile(join(appDir, 'client'), request, response, 'no-cache'));

/** Whether a request may be for a picture that only people with an account see: the CMS knows, and is asked. */
export const isForStaff = ({ url = '/', headers }: IncomingMessage): boolean =>
  url.startsWith('/media/') && /(?:^|;\s*)payload-token=/u.test(headers.cookie ?? '');

/** Pictures that are not published yet, for people with an account only; for others they are not there. */
export const newPictures =
  (dataDir: string): Handler =>
  async (request, response) => {
    const isStaff = (await cmsBridge()?.isStaff(fetchHeaders(request))) ?? false;
    if (isForStaff(request) && isStaff && (await sendFile(dataDir, request, response, 'private, no-store'))) return;
    await send(response, plain(404, 'Not found.'), request.method !== 'HEAD');
  };
