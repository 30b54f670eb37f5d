import { westernDigits } from '../digits.ts';
import type { Values } from '../values.ts';

const all =
  /^(?:alle leeftijden|iedereen|voor iedereen|all ages|everyone|tüm yaşlar|herkes|كل الأعمار|جميع الأعمار|للجميع)$/iu;
const years = String.raw`\s*(?:jaar|jr\.?|years?|yrs?|yaş|سنة|سنوات)?`;
const between = new RegExp(
  `^(?:van\\s+)?(\\d{1,3})${years}\\s*(?:-|–|t/m|tot en met|to|إلى)\\s*(\\d{1,3})${years}$`,
  'iu',
);
const from = new RegExp(
  `^(?:(?:vanaf|from|min\\.?|من)\\s*(\\d{1,3})${years}|(\\d{1,3})${years}\\s*(?:\\+|-|–|en ouder|and older|and up|ve üstü))$`,
  'iu',
);
const until = new RegExp(`^(?:t/m|tot en met|up to|max\\.?|حتى)\\s*(\\d{1,3})${years}$|^[-–](\\d{1,3})$`, 'iu');

/**
 * For which ages something is, as people write it: `8-12 jaar`, `vanaf 12`, `55+`, `alle leeftijden`. Null when it says
 * something else (`kinderen`), or may mean two things: `tot 12` with or without those who are 12.
 */
export function readAges(text: string): Values | null {
  const told = westernDigits(text).trim();
  if (all.test(told)) return { ages: ['all'] };
  const [, min, max] = between.exec(told) ?? [];
  const [, least = min, other = least] = from.exec(told) ?? [];
  const [, most = max, last = most] = until.exec(told) ?? [];
  if (other === undefined && last === undefined) return null;
  return { ages: ['some'], ...(other && { 'age-min': [other] }), ...(last && { 'age-max': [last] }) };
}
