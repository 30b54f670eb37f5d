import { Price } from '../../model/price.ts';
import { get, values } from './part.ts';
import type { Part } from './part.ts';

/** Cents as people type euros: `750` is `7,50`. */
export const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');

/** What an offer costs. */
export const price: Part<Price> = {
  schema: Price,
  read: (answers) =>
    answers.get('price') === 'paid'
      ? { kind: 'paid', amount: get(answers, 'amount'), currency: 'EUR', per: get(answers, 'per') }
      : { kind: get(answers, 'price') },
  fill: (given) =>
    given.kind === 'paid'
      ? values({ price: 'paid', amount: euros(given.amount), per: given.per })
      : values({ price: given.kind }),
};
