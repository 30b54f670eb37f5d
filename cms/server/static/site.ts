import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { answer } from './answer.ts';
import type { Release } from './answer.ts';
import { readNetlifyConfig, releaseRules } from './rules.ts';
import type { Answer } from './types.ts';

/** Writes an answer; a HEAD request gets the same headers without the bytes. */
export async function send(response: ServerResponse, { status, headers, body }: Answer, withBody: boolean) {
  const length = body === null ? 0 : Buffer.isBuffer(body) ? body.length : body.end - body.start + 1;
  const empty = status === 304 || body === null;
  response.writeHead(status, { ...headers, ...(status === 304 ? {} : { 'content-length': length }) });
  if (empty || !withBody) response.end();
  else if (Buffer.isBuffer(body)) response.end(body);
  // A visitor who leaves in the middle of a file is no error of ours.
  else
    await pipeline(createReadStream(body.file, { start: body.start, end: body.end }), response).catch(() =>
      response.destroy(),
    );
}

/** Headers as one text each. */
export const single = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );

/** Answers what the release does not have; false when it has nothing either. */
export type Fallback = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * Serves the site of `current`, a symbolic link that publishing renames in one step.
 * The link is followed once per request: a page comes whole from the old release or whole from the new one.
 */
export async function siteHandler(root: string, current: string, fallback: Fallback = () => Promise.resolve(false)) {
  const config = await readNetlifyConfig(root);
  let release: Promise<Release> | null = null;
  let releaseFolder = '';
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const folder = await realpath(current).catch(() => null);
    if (folder === null) {
      response.writeHead(503, {
        'cache-control': 'no-store',
        'content-type': 'text/plain; charset=utf-8',
        'retry-after': '10',
      });
      response.end('De site is nog niet gepubliceerd. / The site has not been published yet.\n');
      return;
    }
    if (folder !== releaseFolder || !release) {
      releaseFolder = folder;
      release = releaseRules(config, folder).then((rules) => ({ folder, rules }));
    }
    const { method = 'GET', url = '/', headers } = request;
    const result = await answer({ method, url, headers: single(headers) }, await release);
    if (result.status === 404 && (await fallback(request, response))) return;
    await send(response, result, method !== 'HEAD');
  };
}
