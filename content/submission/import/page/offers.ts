import type { Values } from '../../values.ts';
import type { Note } from '../read.ts';
import { readPrice } from '../table/prices.ts';
import { listOf, nodesOf, termOf, textOf } from './nodes.ts';
import type { Node } from './nodes.ts';

/** One price that a page tells: for whom, as it is written, and in which currency. */
type Told = { name: string | null; text: string; currency: string };

const pricesOf = (offer: Node): string[] => {
  const own = ['price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice'].flatMap((name) =>
    listOf(offer[name])
      .map(textOf)
      .filter((text) => text !== null && text.trim() !== ''),
  ) as string[];
  return [...new Set(own)];
};

function toldIn(offer: Node, name: string | null = null): Told[] {
  const called = textOf(offer.name) ?? name;
  const currency = textOf(offer.priceCurrency) ?? 'EUR';
  const own = pricesOf(offer).map((text): Told => ({ name: called, text, currency }));
  const inner = [...nodesOf(offer.priceSpecification), ...nodesOf(offer.offers)].flatMap((part) =>
    toldIn({ priceCurrency: currency, ...part }, called),
  );
  return [...own, ...inner];
}

const isFreeForAll = (event: Node) => /^true$/iu.test(termOf(event.isAccessibleForFree));
const isNotFree = (event: Node) => /^false$/iu.test(termOf(event.isAccessibleForFree));

const asText = ({ name, text, currency }: Told) =>
  `${name ? `${name}: ` : ''}${text}${/^eur$/iu.test(currency) ? '' : ` ${currency}`}`;

/** Whether all that is offered is gone. */
const isGone = ({ availability }: Node): boolean => /^SoldOut$/iu.test(termOf(availability));

const unread = (name: string, text: string): Note => ({ code: 'unread', values: { name, text } });

/** What is gone: all that is offered, or some of it by its name. */
function goneNotes(offers: Node[]): Note[] {
  const gone = offers.filter(isGone);
  if (offers.length > 0 && gone.length === offers.length) return [{ code: 'soldOut' }];
  const names = gone.map((offer) => textOf(offer.name) ?? pricesOf(offer).join(', '));
  return names.map((name) => unread('offers', `${name}: SoldOut`));
}

/** The price of an event when there is one; several prices, or one that nobody can read, are asked. */
export function offerValues(event: Node): { values: Values; notes: Note[] } {
  const offers = nodesOf(event.offers);
  const sold = goneNotes(offers);
  const status: Values = sold.some(({ code }) => code === 'soldOut') ? { status: ['soldOut'] } : {};
  const told = offers.flatMap((offer) => toldIn(offer));
  const read = told.map((one) => (/^(?:eur|€|)$/iu.test(one.currency) ? readPrice(one.text) : null));
  const distinct = new Set(read.map((values) => (values === null ? '' : Number(amountOf(values)).toFixed(2))));
  const [first] = read;
  const isFree = isFreeForAll(event);
  if (told.length === 0 && isNotFree(event))
    return { values: { ...status, price: [] }, notes: [unread('isAccessibleForFree', 'false'), ...sold] };
  if (told.length === 0) return { values: { ...status, ...(isFree && { price: ['free'] }) }, notes: sold };
  const isConflict = isFree && !(distinct.size === 1 && distinct.has('0.00'));
  if (distinct.size > 1 || isConflict || !first) {
    const text = [...new Set(told.map(asText))].join(', ');
    const note: Note = distinct.size > 1 || isConflict ? { code: 'prices', values: { text } } : unread('offers', text);
    return { values: { ...status, price: [] }, notes: [note, ...sold] };
  }
  // A price with a name may be one for some people only.
  const called = [...new Set(told.filter(({ name }) => name !== null).map(asText))];
  const notes = [...called.map((text) => unread('offers', text)), ...sold];
  if (first.price?.[0] === 'free') return { values: { ...status, price: ['free'] }, notes };
  return {
    values: { ...status, price: ['paid'], amount: [Number(amountOf(first)).toFixed(2)], per: first.per ?? ['once'] },
    notes,
  };
}

/** An amount as a number writes it; nothing is 0. */
const amountOf = (values: Values): string =>
  (values.amount?.[0] ?? '0').replace(/-$/u, '').replace(/[.,]$/u, '').replace(',', '.');
