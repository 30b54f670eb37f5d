import { readMoney, westernDigits } from '../../digits.ts';
import type { Values } from '../../values.ts';

const freeWords = 'gratis|kosteloos|vrij|vrije|free|no charge|ücretsiz|ucretsiz|bedava|مجاني|مجانا|مجانًا|مجانية';
const entryWords = 'toegang|entree|inloop|deelname|entry|entrance|admission|giriş|الدخول|دخول';
const free = new RegExp(
  `^(?:(?:${entryWords})\\s*(?:is\\s*)?[:=]?\\s*)?(?:${freeWords})(?:\\s*(?:${entryWords}))?\\s*[!.]?$`,
  'iu',
);

/** Whether a text says that something is free for everyone. */
export const isFree = (text: string): boolean => free.test(text.trim());

const units: [string, RegExp][] = [
  [
    'once',
    /^(?:p\.?\s?p\.?|p\/p|per persoon|per person|pp|per keer|per avond|per bezoek|per kaartje|per ticket|each|kişi başı|للشخص)$/iu,
  ],
  ['lesson', /^(?:per les|per lesson|per class|ders başına|للدرس)$/iu],
  ['course', /^(?:per cursus|per blok|per course|kurs başına|للدورة)$/iu],
  ['month', /^(?:per maand|p\/m|p\.m\.|per month|a month|aylık|في الشهر)$/iu],
  ['year', /^(?:per jaar|p\/j|per year|a year|yıllık|في السنة)$/iu],
];

/** A number as people group it: `1.250,00` and `1,250.00` are 1250.00. */
const ungrouped = (text: string): string => {
  // `7,505` may be a thousand of an English table, or a slip.
  if (/^\d{1,3},\d{3}$/u.test(text)) return text;
  const [, whole = '', cents = ''] = /^(\d{1,3}(?:[.,\s]\d{3})+)(?:[.,](\d{2}|-))?$/u.exec(text) ?? [];
  return whole === '' ? text : `${whole.replace(/\D/gu, '')}${cents && cents !== '-' ? `.${cents}` : ''}`;
};

/**
 * Reads a price as people write it, as the answers of a form: `gratis`, `€ 7,50 p.p.`, `EUR 7.50`, `€ 10,-`, `1.250,00`.
 * Null when it is none, or says more than one price (`vanaf 7,50`, `7,50 / 5,00`).
 */
export function readPrice(cell: string): Values | null {
  const text = westernDigits(cell).trim();
  if (isFree(text)) return { price: ['free'] };
  const [, amount = '', behind = ''] =
    /^(?:€|eur(?:o|os)?\b)?\s*(\d[\d.,\s]*[-=]?)\s*(?:€|eur(?:o|os)?\b)?\s*(.*)$/iu.exec(text) ?? [];
  const unit = behind === '' ? ['once'] : (units.find(([, way]) => way.test(behind.trim())) ?? []);
  const number = ungrouped(amount.trim().replace(/=$/u, '-'));
  const cents = readMoney(number);
  if (cents === null || unit[0] === undefined) return null;
  return cents === 0 ? { price: ['free'] } : { price: ['paid'], amount: [number], per: [unit[0]] };
}
