import { latinDigits } from '../../i18n/digits.ts';

/**
 * Euro cents of an amount as people write it: `1500`, `1.500,50`, `€ 1,500.50`, `١٬٥٠٠٫٥٠`. Null when nothing is written,
 * undefined when it is not an amount.
 */
export function toCents(text: string): number | null | undefined {
  const western = latinDigits(text).replaceAll('\u066b', ',').replaceAll('\u066c', '.');
  const written = western.replace(/[\s€\u200e\u200f\u061c]/gu, '');
  if (written === '') return null;
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/u.exec(written);
  if (!match) return undefined;
  const [, whole = '', cents = ''] = match;
  return Number(whole.replace(/[.,]/gu, '')) * 100 + Number(cents.padEnd(2, '0'));
}
