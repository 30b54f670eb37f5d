import type { Listing, Sender } from '@kunstwijzer/content/submission';
import { today } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { mayMail } from '../mail/allowance.ts';
import { queueMail } from '../mail/queue.ts';
import { daysOfLink } from './last-day.ts';
import { createLink } from './links.ts';

/**
 * What becomes of the mail about something that arrived. `later`: an editor looks first, because it is suspicious or came
 * without proof of work; `full`: this mailbox has had enough for today; `none`: nobody left an address.
 */
export const arrivalMails = ['sent', 'later', 'full', 'none'] as const;
export type ArrivalMail = (typeof arrivalMails)[number];

type Arrived = { listing: Listing; sender: Sender; proven: boolean; spam: { quarantined: boolean } };

/** Decides whether what arrived together is mailed about, and counts that mail. */
export async function planMail(payload: Payload, all: Arrived[], req: PayloadRequest): Promise<ArrivalMail> {
  const email = all[0]?.sender.email ?? null;
  if (email === null) return 'none';
  // Else anybody could have us write to anybody, as often as they like.
  if (!all.every(({ proven, spam }) => proven && !spam.quarantined)) return 'later';
  return (await mayMail(payload, email, req)) ? 'sent' : 'full';
}

type Numbered = Pick<Arrived, 'listing' | 'sender'> & { number: string; contact: string };

/**
 * Puts the mail about what arrived in the queue: with links of its own, so that who uses one is known to read that mailbox,
 * and without a word of what was sent in.
 */
export async function mailArrival(payload: Payload, all: Numbered[], req: PayloadRequest): Promise<void> {
  const [first] = all;
  if (!first?.sender.email) return;
  const { email: to, locale } = first.sender;
  const listings: { number: string; link: string }[] = [];
  for (const { number, listing, contact } of all) {
    const days = daysOfLink(listing, today());
    const subject = { purpose: 'submission', subject: number, locale, days, contact } as const;
    listings.push({ number, link: await createLink(payload, subject, req) });
  }
  const [only] = listings;
  if (listings.length > 1) await queueMail(payload, { to, locale, template: 'batch', data: { listings } }, req);
  else if (only)
    await queueMail(payload, { to, locale, template: 'receipt', data: only, submission: first.number }, req);
}
