import type { Endpoint, PayloadRequest } from 'payload';
import { readEnv } from '../../env.ts';
import { hasMailbox } from '../queue.ts';
import { mailboxPage, mailPage } from './page.ts';

const shown = 200;

/** Names of this machine, and ours. Under any other a page of somebody else could read what comes from here (DNS rebinding). */
function isOurName(host: string): boolean {
  const { origin, cmsOrigin } = readEnv();
  const names = ['localhost', '127.0.0.1', '[::1]', ...[origin, cmsOrigin].map((one) => new URL(one).hostname)];
  return URL.canParse(`http://${host}`) && names.includes(new URL(`http://${host}`).hostname);
}

// The links in these mails open what they are about: only somebody at this machine may see them.
const isHere = (req: PayloadRequest) =>
  /^127\.|^::1$/u.test(req.headers.get('x-client-ip') ?? '') && isOurName(req.headers.get('host') ?? '');

const answer = (html: string) =>
  new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
const nothing = () => Response.json({ errors: [{ message: 'Not found.' }] }, { status: 404 });

const mailbox: Endpoint['handler'] = async (req) => {
  if (!hasMailbox(readEnv()) || !isHere(req)) return nothing();
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { state: { equals: 'kept' } },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
  });
  return answer(mailboxPage(docs));
};

const one: Endpoint['handler'] = async (req) => {
  if (!hasMailbox(readEnv()) || !isHere(req)) return nothing();
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ id: { equals: String(req.routeParams?.id) } }, { state: { equals: 'kept' } }] },
    limit: 1,
    depth: 0,
  });
  return docs[0] ? answer(mailPage(docs[0])) : nothing();
};

/** GET /dev/mail and /dev/mail/:id (our front asks below /api): what would have been sent, on a developer's machine. */
export const mailboxEndpoints: Endpoint[] = [
  { path: '/dev/mail', method: 'get', handler: mailbox },
  { path: '/dev/mail/:id', method: 'get', handler: one },
];
