import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { readEnv } from '../env.ts';
import type { Env } from '../env.ts';
import type { MailDocument, ReadyMail } from './document.ts';
import type { Linked, MailData, NewMail, Template } from './letters.ts';
import { sendSoon } from './runner.ts';

const Address = z.email().max(254);

/** Whether mail stays here for a developer to read: there is no mail server, and this is not for the public. */
export const hasMailbox = ({ mail, production }: Pick<Env, 'mail' | 'production'>): boolean =>
  mail === null && !production;

/** What an editor decided can be taken back before it is told. */
const decisions: readonly string[] = [
  'question',
  'accepted',
  'rejected',
  'change-live',
  'report-done',
  'report-rejected',
  'provider-confirmed',
] satisfies Template[];
const timeToUndo = 30_000;
const delayOf = ({ template }: Pick<MailDocument, 'template'>): number =>
  decisions.includes(template) ? timeToUndo : 0;

type Stored = Pick<MailDocument, 'to' | 'locale' | 'template' | 'data'> & { submission?: string };

/**
 * Stores a mail that is ready or will be made when it goes out. One address exactly.
 * @throws Error when `to` is not one e-mail address.
 */
async function store(payload: Payload, mail: Stored, req?: PayloadRequest, delay = delayOf(mail)): Promise<void> {
  const to = Address.safeParse(mail.to);
  if (!to.success) throw new Error('A mail needs one e-mail address');
  const state = hasMailbox(readEnv()) ? 'kept' : 'waiting';
  await payload.create({
    collection: 'mails',
    data: { ...mail, data: mail.data, to: to.data, state, tries: 0, due: new Date(Date.now() + delay).toISOString() },
    depth: 0,
    ...(req && { req }),
  });
  if (delay <= timeToUndo) sendSoon(payload, delay);
}

/**
 * Puts a mail in the queue; it leaves within a minute or two, and is tried for 48 hours. With `req` it is stored in the
 * transaction of that request.
 * @throws Error when `to` is not one e-mail address.
 */
export const queueMail = (
  payload: Payload,
  { to, locale, template, data, submission }: NewMail,
  req?: PayloadRequest,
): Promise<void> => store(payload, { to, locale, template, data, ...(submission && { submission }) }, req);

const dayLength = 24 * 60 * 60 * 1000;

/**
 * Tells of one more listing in a mail that leaves a day after it was begun: all that happens in that day goes together. For
 * who has had enough mail today (allowance.ts).
 * @throws Error when `to` is not one e-mail address.
 */
export async function queueMore(
  payload: Payload,
  { to, locale, listing }: { to: string; locale: Locale; listing: Linked },
  req: PayloadRequest,
): Promise<void> {
  const where: Where = {
    and: [{ to: { equals: to } }, { template: { equals: 'more' } }, { state: { in: ['waiting', 'kept'] } }],
  };
  const { docs } = await payload.find({ collection: 'mails', where, limit: 1, depth: 0, req });
  const [begun] = docs;
  if (!begun) {
    await store(payload, { to, locale, template: 'more', data: { listings: [listing] } }, req, dayLength);
    return;
  }
  const before = (begun.data as MailData['more']).listings.filter(({ number }) => number !== listing.number);
  const data = { data: { listings: [...before, listing] } };
  await payload.update({ collection: 'mails', id: begun.id, data, depth: 0, req });
}

/** Puts a mail in the queue that is written already. */
export const queueReady = (payload: Payload, to: string, data: ReadyMail): Promise<void> =>
  store(payload, { to, locale: 'nl', template: 'ready', data });
