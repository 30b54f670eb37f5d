import type { Receipt } from '../../../outbox/parcel.ts';
import type { SubmitSay } from '../texts.ts';
import { draw } from './draw.ts';

/** The number, the link, and what happens now. */
export function receiptPart({ number, link }: Receipt, say: SubmitSay): HTMLElement {
  return draw(
    'div',
    { class: 'receipt' },
    draw('p', {}, say('submit.received.number'), ' ', draw('strong', { class: 'number', dir: 'ltr' }, number)),
    draw('p', {}, say('submit.received.next')),
    draw('p', {}, draw('a', { class: 'button', href: link }, say('submit.received.link'))),
    draw('p', {}, say('submit.received.keep')),
    draw('p', {}, say('submit.received.mail')),
  );
}
