import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { fileAnswer } from '../static/answer.ts';
import { locate } from '../static/locate.ts';
import { send, single } from '../static/site.ts';
import { fetchHeaders } from './fetch-headers.ts';
import type { Fallback } from '../static/site.ts';

/**
 * What a previewed page needs and the published site does not have: scripts and styles that have changed since,
 * and, for people with an account only, pictures that are not published yet.
 */
export function previewAssets(appDir: string, dataDir: string): Fallback {
  const isStaff = async (request: IncomingMessage) => (await cmsBridge()?.isStaff(fetchHeaders(request))) ?? false;
  return async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const [pathname = '/'] = url.split('?');
    const isMedia = pathname.startsWith('/media/');
    if (!isMedia && !pathname.startsWith('/_astro/')) return false;
    const found = await locate(isMedia ? dataDir : join(appDir, 'client'), pathname);
    if (!found || 'moved' in found || (isMedia && !(await isStaff(request)))) return false;
    const result = await fileAnswer({ method, url, headers: single(request.headers) }, found, 200);
    const headers = {
      ...result.headers,
      'cache-control': isMedia ? 'private, no-store' : 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    await send(response, { ...result, headers }, method !== 'HEAD');
    return true;
  };
}
