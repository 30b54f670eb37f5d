import type { Endpoint } from 'payload';
import { readEnv } from '../../env.ts';
import { noDevPage } from '../../http/dev-page.ts';
import { isThisMachine } from '../../http/this-machine.ts';
import { hasMailbox } from '../queue.ts';
import { mailboxPage, mailPage } from './page.ts';

const shown = 200;

const mailbox: Endpoint['handler'] = async (req) => {
  if (!hasMailbox(readEnv()) || !isThisMachine(req)) return noDevPage();
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { state: { equals: 'kept' } },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
  });
  return mailboxPage(docs);
};

const one: Endpoint['handler'] = async (req) => {
  if (!hasMailbox(readEnv()) || !isThisMachine(req)) return noDevPage();
  const { docs } = await req.payload.find({
    collection: 'mails',
    where: { and: [{ id: { equals: String(req.routeParams?.id) } }, { state: { equals: 'kept' } }] },
    limit: 1,
    depth: 0,
  });
  return docs[0] ? mailPage(docs[0]) : noDevPage();
};

/** GET /dev/mail and /dev/mail/:id (our front asks below /api): what would have been sent, on a developer's machine. */
export const mailboxEndpoints: Endpoint[] = [
  { path: '/dev/mail', method: 'get', handler: mailbox },
  { path: '/dev/mail/:id', method: 'get', handler: one },
];
