import type { Payload, PayloadRequest } from 'payload';
import { takeAttempt } from '../limits/limit.ts';

/** Mails that strangers can have us send to one mailbox in a day, of all kinds together. */
const mostMails = 5;
const limit = { name: 'mail', times: mostMails, seconds: 24 * 60 * 60 };

/**
 * The mailbox behind an address, as far as everybody knows: `+` and what follows is a label, and Gmail reads no dots.
 * Only to count by; mail goes to the address as it was given.
 */
export function mailboxOf(address: string): string {
  const [name = '', host = ''] = address.trim().toLowerCase().split('@');
  const [unlabelled = ''] = name.split('+');
  return /^(?:gmail|googlemail)\.com$/u.test(host)
    ? `${unlabelled.replaceAll('.', '')}@gmail.com`
    : `${unlabelled}@${host}`;
}

/** Counts a mail that a stranger causes; false when that mailbox has had enough for today. */
export const mayMail = (payload: Payload, to: string, req?: PayloadRequest): Promise<boolean> =>
  takeAttempt(payload, limit, mailboxOf(to), req);
