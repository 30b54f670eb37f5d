import type { Receipt } from '../../../outbox/parcel.ts';
import type { Context } from './context.ts';
import { draw, moveTo } from './draw.ts';
import { receiptPart } from './receipt.ts';

/** Takes the place of the form when it is stored: its number, its link, and the way to send in more. */
export function showReceipt({ root, kind, locale, say }: Context, receipt: Receipt): void {
  const heading = draw('h2', { class: 'station' }, say('submit.received'));
  const more = draw('a', { class: 'onward', href: `/${locale}/insturen/` }, say('submit.received.again'));
  root.replaceChildren(
    draw('section', { class: 'done' }, heading, receiptPart(receipt, kind, say), draw('p', {}, more)),
  );
  moveTo(heading);
}

/** Takes the place of the form when it waits on this device; the list of what waits stands above it. */
export function showPutAway({ root, say }: Context): void {
  const heading = draw('h2', { class: 'station' }, say('submit.waiting'));
  root.replaceChildren(draw('section', { class: 'done' }, heading, draw('p', {}, say('submit.waiting.text'))));
  moveTo(heading);
}
