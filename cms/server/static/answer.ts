import { encodedFile, memoryLimit } from './encode.ts';
import { locate } from './locate.ts';
import type { Found } from './locate.ts';
import { contentType } from './mime.ts';
import { parseRange } from './range.ts';
import type { Rules } from './rules.ts';
import type { Answer, SiteRequest } from './types.ts';

/** One release of the site: a folder that never changes, and its rules. */
export type Release = { folder: string; rules: Rules };

/** An answer in words. */
export const plain = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(`${text}\n`),
});

const moved = (status: number, location: string, headers: Record<string, string>): Answer => ({
  status,
  headers: { ...headers, location },
  body: null,
});

/** A file as the browser wants it: not modified, a part, compressed, or whole. */
export async function fileAnswer(
  request: SiteRequest,
  found: Exclude<Found, { moved: string } | null>,
  status: number,
): Promise<Answer> {
  const { file, size, modified } = found;
  // Nothing that is published is empty: such a file is damaged, and is being made again (cms/src/publish/site-check.ts).
  if (size === 0)
    return plain(503, 'This file is being repaired.', { 'retry-after': '10', 'cache-control': 'no-store' });
  const headers: Record<string, string> = { 'content-type': contentType(file), vary: 'Accept-Encoding' };
  const inMemory = size <= memoryLimit ? await encodedFile(found, request.headers['accept-encoding']) : null;
  headers.etag = inMemory?.etag ?? `"${size.toString(36)}-${Math.round(modified).toString(36)}"`;
  if (inMemory?.encoding) headers['content-encoding'] = inMemory.encoding;
  const known = request.headers['if-none-match']?.split(/\s*,\s*/u).map((tag) => tag.replace(/^W\//u, ''));
  if (status === 200 && (known?.includes(headers.etag) || known?.includes('*')))
    return { status: 304, headers, body: null };
  if (inMemory?.encoding) return { status, headers, body: inMemory.bytes };
  headers['accept-ranges'] = 'bytes';
  const fresh = !request.headers['if-range'] || request.headers['if-range'] === headers.etag;
  const range = status === 200 && fresh ? parseRange(request.headers.range, size) : 'whole';
  if (range === 'invalid') return plain(416, 'This part does not exist.', { 'content-range': `bytes */${size}` });
  const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
  if (range !== 'whole') headers['content-range'] = `bytes ${start}-${end}/${size}`;
  const body = inMemory ? inMemory.bytes.subarray(start, end + 1) : { file, start, end };
  return { status: range === 'whole' ? status : 206, headers, body };
}

/**
 * Answers a request from a release as Netlify would: rules with `force`, then files, then the other rules.
 * A rule to another site (`https://…`, status 200) is a proxy that only production has: locally it is 502.
 */
export async function answer(request: SiteRequest, { folder, rules }: Release): Promise<Answer> {
  const [pathname = '/'] = request.url.split('?');
  const headers = rules.headersOf(pathname);
  const reply = (result: Answer): Answer => ({
    ...result,
    headers: {
      ...headers,
      ...result.headers,
      // What is wrong or missing now may be there in a minute; the rules of a folder are about its files.
      ...(result.status >= 400 && { 'cache-control': 'no-store' }),
    },
  });
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return reply(plain(405, 'Only GET and HEAD here.', { allow: 'GET, HEAD' }));
  // A path that cannot be decoded fits no rule.
  if (!URL.canParse(`http://localhost${request.url}`) || /%(?![0-9a-f]{2})/iu.test(pathname))
    return reply(plain(400, 'Bad address.'));

  const rule = await rules.match(request.url, request.headers).catch(() => null);
  const found = rule?.force ? null : await locate(folder, pathname);
  if (found && 'moved' in found) return moved(301, found.moved + request.url.slice(pathname.length), headers);
  if (found) return reply(await fileAnswer(request, found, 200));
  if (!rule) return reply(plain(404, 'Not found.'));
  if (rule.status >= 300 && rule.status < 400)
    return moved(rule.status, rule.target, { ...headers, vary: 'Accept-Language, Cookie' });
  if (/^https?:/u.test(rule.target)) return reply(plain(502, 'This address is only served in production.'));
  const target = await locate(folder, rule.target.split('?')[0] ?? '/');
  if (!target || 'moved' in target) return reply(plain(404, 'Not found.'));
  return reply(await fileAnswer(request, target, rule.status));
}
