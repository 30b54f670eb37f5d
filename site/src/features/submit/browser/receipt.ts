import type { Receipt } from '../../../outbox/parcel.ts';
import type { SubmitSay } from '../texts.ts';
import { draw } from './draw.ts';

/** Whether mail about it comes; null for who left no address. */
export const mailPart = ({ mail = 'none' }: Receipt, say: SubmitSay): HTMLElement | null =>
  mail === 'none' ? null : draw('p', {}, say(`submit.received.mail.${mail}`));

/** The number, the link, and what happens now. */
export function receiptPart(receipt: Receipt, kind: string, say: SubmitSay): HTMLElement {
  const { number, link } = receipt;
  return draw(
    'div',
    { class: 'receipt' },
    draw('p', {}, say('submit.received.number'), ' ', draw('strong', { class: 'number', dir: 'ltr' }, number)),
    // A report of a mistake does not come on the site itself.
    draw('p', {}, say(kind === 'mistake' ? 'submit.received.next.mistake' : 'submit.received.next')),
    draw('p', {}, draw('a', { class: 'button', href: link }, say('submit.received.link'))),
    draw('p', {}, say('submit.received.keep')),
    mailPart(receipt, say),
  );
}
