import { price } from '@kunstwijzer/content/price';
import type { Offer } from '@kunstwijzer/content/price';
import { cardPrice } from './card-price.ts';
import { pageWords, todayHere } from './page-words.ts';
import { reasonsOf } from './reasons.ts';
import { isNobody } from './visitor.ts';
import type { VisitorChoice } from './visitor.ts';
import type { VisitorWords } from './words.ts';

/* Runs in the browser: puts the visitor's prices in the place of those without a pass. */

/** What the page itself said, to go back to when the choice is cleared. */
const written = new WeakMap<Element, string>();

function setText(element: Element | null, text: string | null): void {
  if (!element) return;
  const before = written.get(element) ?? element.textContent;
  written.set(element, before);
  const next = text ?? before;
  if (element.textContent !== next) element.textContent = next;
}

function paragraphs(list: Element, texts: string[]): void {
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

function showOne(block: HTMLElement, visitor: VisitorChoice, words: VisitorWords): void {
  const offer = JSON.parse(block.dataset.offer ?? '') as Offer;
  const mine = price(offer, { ...visitor, on: block.dataset.on ?? todayHere() });
  const nobody = isNobody(visitor);
  const { kind, text, note } = cardPrice(mine, words);
  const amount = block.querySelector('.price');
  setText(amount, nobody ? null : text);
  if (amount) amount.className = `price ${kind}`;
  setText(block.querySelector('.price-note'), nobody ? null : note);
  const why = block.querySelector('[data-why]');
  if (why)
    paragraphs(
      why,
      nobody
        ? [words.reason({ key: 'myprice.why.nobody' })]
        : reasonsOf(mine, visitor.passes.length > 0).map(words.reason),
    );
}

/** Shows every price of the page as it is for a visitor; for nobody as the page came. */
export function showPrices(visitor: VisitorChoice): void {
  const words = pageWords();
  if (!words) return;
  for (const block of document.querySelectorAll<HTMLElement>('[data-offer]')) showOne(block, visitor, words);
}
