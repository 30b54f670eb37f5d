import { pick } from '@kunstwijzer/content/model';
import type { LocalizedText } from '@kunstwijzer/content/model';

const amount = /€\s?\d|\d\s?(?:%|euro\b)/iu;
const year = /\b(?:19|20)\d\d\b/u;

/** Whether a text tells an amount or percentage without its year. Judged on the Dutch, which every translation follows. */
export function amountWithoutYear(text: LocalizedText): boolean {
  const { value } = pick(text, 'nl');
  return amount.test(value) && !year.test(value);
}
