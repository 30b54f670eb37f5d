import type { HeldPass } from '@kunstwijzer/content/price';
import { say } from '@kunstwijzer/content/words';
import { costText, priceText } from './price-text.ts';
import type { PriceWords } from './price-text.ts';
import type { Reason, ReasonKey } from './reasons.ts';

/* Runs in the browser: how this page says prices and reasons. The panel carries the texts. */

type TextKey =
  | ReasonKey
  | 'common.price.free'
  | 'common.price.unknown'
  | 'facts.prices.firstFree'
  | 'facts.prices.firstOnly'
  | 'myprice.years'
  | 'myprice.none';

/** What the panel carries for the browser. Tiers stand under `pass:tier`. */
export type PageTexts = {
  tag: string;
  texts: Record<string, string>;
  units: Record<string, string>;
  passes: Record<string, string>;
};

/** The words of a page for prices, reasons and passes. */
export function visitorWords({ tag, texts, units, passes }: PageTexts) {
  const t = say<TextKey>(texts, tag);
  const currency = (digits: number) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency: 'EUR',
      numberingSystem: 'latn',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  const [whole, exact] = [currency(0), currency(2)];
  const dates = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const sum = (amount: number) => (amount % 100 === 0 ? whole : exact).format(amount / 100);
  const prices: PriceWords = {
    say: (name, amount) =>
      t(
        name === 'free' || name === 'unknown' ? `common.price.${name}` : `facts.prices.${name}`,
        amount === undefined ? {} : { amount },
      ),
    amount: ({ amount, per }) => `${sum(amount)} ${units[per] ?? ''}`,
  };
  // Isolated (FSI … PDI), as <bdi> does for elements: a Dutch name must not turn an Arabic sentence round.
  const passName = ({ pass, tier }: HeldPass) =>
    `\u2068${(tier === null ? undefined : passes[`${pass}:${tier}`]) ?? passes[pass] ?? pass}\u2069`;
  return {
    t,
    passName,
    cost: (cost: Parameters<typeof costText>[0]) => costText(cost, prices),
    reason: ({ key, about, cost, count, cents, date }: Reason): string =>
      t(key, {
        ...(about && { pass: passName(about) }),
        ...(cost && { price: priceText(cost, prices) }),
        ...(count !== undefined && { count }),
        ...(cents !== undefined && { amount: sum(cents) }),
        ...(date && { date: dates.format(new Date(`${date}T00:00:00Z`)) }),
      }),
  };
}

export type VisitorWords = ReturnType<typeof visitorWords>;
