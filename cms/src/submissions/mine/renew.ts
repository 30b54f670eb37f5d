import { today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { mayMail } from '../../mail/allowance.ts';
import type { MailData } from '../../mail/letters.ts';
import { queueMail } from '../../mail/queue.ts';
import type { Contact } from '../../payload-types.ts';
import { neutralTitle, publicName, titleFor } from '../about-of.ts';
import { daysOfLink } from '../last-day.ts';
import { countRequest } from '../limits.ts';
import { createLink } from '../links.ts';
import { listingOf } from '../listing-of.ts';
import { json } from '../page/answer.ts';
import { fault, guarded, wantsJson } from '../page/faults.ts';
import { firstOf, readForm } from '../receive/body.ts';
import { localeOf } from '../receive/who.ts';
import { checkProof } from '../spam/proof.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { messagePage } from './page.ts';
import { submissionOf } from './subject.ts';

/** Days that the link of a provider works. */
const daysOfProvider = 365;
/** Days that the link works that erases everything of an address. */
const daysOfErasing = 7;
/** More than anybody sends in: the rest comes with the next mail. */
const mostLinks = 50;

type Links = MailData['links']['listings'];

/**
 * A new link for a contact; null when there is nothing behind it. Without proof of work only for who is known by more than
 * that somebody gave this address: who confirmed it, or whose listing an editor has looked at.
 */
async function linkFor(
  payload: Payload,
  { contact, proven }: { contact: Contact; proven: boolean },
  req: PayloadRequest,
): Promise<Links[number] | null> {
  const { id, provider, submission: number, locale, confirmed } = contact;
  if (provider) {
    const subject = { purpose: 'provider', subject: provider, locale, days: daysOfProvider } as const;
    return {
      title: await publicName(payload, { of: 'providers', slug: provider }, locale, req),
      link: await createLink(payload, subject, req),
    };
  }
  const submission = number ? await submissionOf(payload, number) : null;
  if (!submission) return null;
  const isLookedAt = submission.state !== 'received' && submission.state !== 'withdrawn';
  if (!proven && !confirmed && !isLookedAt) return null;
  const listing = listingOf(submission);
  const days = daysOfLink(listing, today());
  const subject = { purpose: 'submission', subject: submission.number, locale, days, contact: id } as const;
  return {
    title: await (confirmed && listing
      ? titleFor(payload, listing, locale, req)
      : neutralTitle(payload, listing, locale, req)),
    number: submission.number,
    link: await createLink(payload, subject, req),
  };
}

/**
 * Mails new links to everything that belongs to an address, and one to erase it all; nothing when nothing does, or when
 * that mailbox has had enough for today. `proven`: who asks did the proof of work.
 */
export async function renew(payload: Payload, email: string, proven: boolean): Promise<void> {
  const where = { email: { equals: email } };
  const found = { collection: 'contacts', where, limit: mostLinks, sort: '-createdAt', depth: 0 } as const;
  const { docs } = await payload.find(found);
  const [first] = docs;
  if (!first) return;
  await inTransaction(payload, async (req) => {
    const listings: Links = [];
    for (const contact of docs) {
      const linked = await linkFor(payload, { contact, proven }, req);
      if (linked) listings.push(linked);
    }
    const { id, email: to, locale } = first;
    if (listings.length === 0 || !(await mayMail(payload, to, req))) return;
    const all = { purpose: 'person', subject: id, locale, days: daysOfErasing, contact: id } as const;
    const erase = await createLink(payload, all, req);
    await queueMail(payload, { to, locale, template: 'links', data: { listings, erase } }, req);
  });
}

const askAgain = async (payload: Payload, email: string, proof: string): Promise<void> =>
  renew(payload, email, (await checkProof(payload, proof)) === 'solved');

const isAddress = (text: string) => /^[^\s@]{1,64}@[^\s@]{1,190}$/u.test(text);

type Asked = { email: string; locale: Locale; proof: string };

async function askedBy(req: PayloadRequest): Promise<Asked | 400 | 415> {
  if (/^application\/json\b/iu.test(req.headers.get('content-type') ?? '')) {
    // A body that is no object was refused before it came here (http/bad-body.ts).
    const raw = (await req.text?.()) ?? '';
    const body = JSON.parse(raw || '{}') as { email?: unknown; locale?: unknown; proof?: unknown };
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return { email: text(body.email), locale: localeOf(req, text(body.locale)), proof: text(body.proof) };
  }
  const sent = await readForm(req);
  if (typeof sent === 'number') return sent;
  const { values } = sent;
  const locale = localeOf(req, firstOf(values, 'locale'));
  return { email: firstOf(values, 'email', 254), locale, proof: firstOf(values, 'proof') };
}

/**
 * POST /api/mine/renew: mails new links to an address, also to erase everything of it. The answer is always the same and comes before we looked, so that
 * neither text nor time tells who sent something in.
 */
export const renewHandler = (req: PayloadRequest): Promise<Response> =>
  guarded(req, localeOf(req, ''), async () => {
    await countRequest(req, 'mine');
    const asked = await askedBy(req);
    if (typeof asked === 'number') return fault(req, localeOf(req, ''), asked);
    const { email, locale, proof } = { ...asked, email: asked.email.trim().toLowerCase() };
    return guarded(req, locale, async () => {
      if (isAddress(email)) {
        // For the address, whoever asks: nobody can fill somebody's mailbox through us.
        await countRequest(req, 'renew', email);
        askAgain(req.payload, email, proof).catch((error: unknown) =>
          req.payload.logger.error({ err: error, msg: 'New links were not made' }),
        );
      }
      return wantsJson(req) ? json(202, { sent: true }) : messagePage(locale, 'link.sent', 'link.sentText');
    });
  });
