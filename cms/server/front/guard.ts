import type { IncomingMessage } from 'node:http';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { badQuery } from './bad-query.ts';
import { bodyRefusal } from './body-limit.ts';
import { fetchHeaders } from './fetch-headers.ts';
import type { Refusal } from './refuse.ts';
import { isAdminPage, routeOf } from './route.ts';

/** The body of a POST that stands for a GET is read as an address, before anybody can look at it. */
const isJsonQuestion = ({ headers }: IncomingMessage): boolean =>
  (headers['x-http-method-override'] ?? headers['x-payload-http-method-override']) !== undefined &&
  /\bjson\b/iu.test(headers['content-type'] ?? '');

/**
 * Pages of the admin are read. What they send goes to the API, or to a function of the server that it names, which is for
 * people with an account: Next breaks on every call that it cannot read, and on any other form.
 */
async function badAdminRequest({ method = 'GET', headers }: IncomingMessage, isStaff: () => Promise<boolean>) {
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST' || headers['next-action'] === undefined)
    return { status: 405, text: 'A page of the admin takes no form.', headers: { allow: 'GET, HEAD' } };
  return (await isStaff()) ? null : { status: 401, text: 'Log in first.' };
}

/** Why a request for the CMS is refused before anything of it is read; null when it is not. */
export async function refusalOf(request: IncomingMessage): Promise<Refusal | null> {
  const { url = '/', headers } = request;
  const [pathname = '/'] = url.split('?');
  const route = routeOf(pathname);
  if (route === 'blocked') return { status: 403, text: 'The first account is made on the server.' };
  const problem = route === 'cms' ? badQuery(url) : null;
  if (problem) return { status: 400, text: problem };
  const isStaff = async () => (await cmsBridge()?.isStaff(fetchHeaders(request))) ?? false;
  const refusal = isAdminPage(pathname) ? await badAdminRequest(request, isStaff) : null;
  if (refusal) return refusal;
  if (isJsonQuestion(request)) return { status: 400, text: 'Send a question as a form, not as JSON.' };
  return bodyRefusal(headers, pathname, isStaff);
}
