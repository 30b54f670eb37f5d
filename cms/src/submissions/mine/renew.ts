import { today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { queueMail } from '../../mail/queue.ts';
import type { Contact } from '../../payload-types.ts';
import { publicName, titleFor } from '../about-of.ts';
import { daysOfLink } from '../last-day.ts';
import { countRequest } from '../limits.ts';
import { createLink } from '../links.ts';
import { listingOf } from '../listing-of.ts';
import { json } from '../page/answer.ts';
import { fault, guarded, wantsJson } from '../page/faults.ts';
import { firstOf, readForm } from '../receive/body.ts';
import { localeOf } from '../receive/who.ts';
import { inTransaction } from '../transaction.ts';
import { messagePage } from './page.ts';
import { submissionOf } from './subject.ts';

/** Days that the link of a provider works. */
const daysOfProvider = 365;
/** Days that the link works that erases everything of an address. */
const daysOfErasing = 7;
/** More than anybody sends in: the rest comes with the next mail. */
const mostLinks = 50;

type Linked = { title: string; link: string };

async function linkFor(payload: Payload, contact: Contact, req: PayloadRequest): Promise<Linked | null> {
  const { provider, submission: number, locale } = contact;
  if (provider) {
    const subject = { purpose: 'provider', subject: provider, locale, days: daysOfProvider } as const;
    return {
      title: await publicName(payload, { of: 'providers', slug: provider }, locale, req),
      link: await createLink(payload, subject, req),
    };
  }
  const submission = number ? await submissionOf(payload, number) : null;
  if (!submission) return null;
  const listing = listingOf(submission);
  const days = daysOfLink(listing, today());
  const subject = { purpose: 'submission', subject: submission.number, locale, days } as const;
  return {
    title: listing ? await titleFor(payload, listing, locale, req) : submission.number,
    link: await createLink(payload, subject, req),
  };
}

/** Mails new links to everything that belongs to an address, and one to erase it all; nothing when nothing does. */
export async function renew(payload: Payload, email: string): Promise<void> {
  const where = { email: { equals: email } };
  const found = { collection: 'contacts', where, limit: mostLinks, sort: '-createdAt', depth: 0 } as const;
  const { docs } = await payload.find(found);
  const [first] = docs;
  if (!first) return;
  await inTransaction(payload, async (req) => {
    const listings: Linked[] = [];
    for (const contact of docs) {
      const linked = await linkFor(payload, contact, req);
      if (linked) listings.push(linked);
    }
    const { id, email: to, locale } = first;
    const all = { purpose: 'person', subject: id, locale, days: daysOfErasing } as const;
    const erase = await createLink(payload, all, req);
    await queueMail(payload, { to, locale, template: 'links', data: { listings, erase } }, req);
  });
}

const isAddress = (text: string) => /^[^\s@]{1,64}@[^\s@]{1,190}$/u.test(text);

async function emailOf(req: PayloadRequest): Promise<{ email: string; locale: Locale } | 400 | 415> {
  if (/^application\/json\b/iu.test(req.headers.get('content-type') ?? '')) {
    // A body that is no object was refused before it came here (http/bad-body.ts).
    const body = (await req.json?.()) as { email?: unknown; locale?: unknown } | undefined;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { email: text(body?.email), locale: localeOf(req, text(body?.locale)) };
  }
  const sent = await readForm(req);
  if (typeof sent === 'number') return sent;
  return { email: firstOf(sent.values, 'email', 254), locale: localeOf(req, firstOf(sent.values, 'locale')) };
}

/**
 * POST /api/mine/renew: mails new links to an address, also to erase everything of it. The answer is always the same and comes before we looked, so that
 * neither text nor time tells who sent something in.
 */
export const renewHandler = (req: PayloadRequest): Promise<Response> =>
  guarded(req, localeOf(req, ''), async () => {
    await countRequest(req, 'mine');
    const asked = await emailOf(req);
    if (typeof asked === 'number') return fault(req, localeOf(req, ''), asked);
    const { email, locale } = { ...asked, email: asked.email.trim().toLowerCase() };
    return guarded(req, locale, async () => {
      if (isAddress(email)) {
        // For the address, whoever asks: nobody can fill somebody's mailbox through us.
        await countRequest(req, 'renew', email);
        renew(req.payload, email).catch((error: unknown) =>
          req.payload.logger.error({ err: error, msg: 'New links were not made' }),
        );
      }
      return wantsJson(req) ? json(202, { sent: true }) : messagePage(locale, 'link.sent', 'link.sentText');
    });
  });
