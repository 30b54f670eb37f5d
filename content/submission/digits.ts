/** Arabic and Persian digits and separators as Western ones: people type them, facts are kept in one form. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('\u066B', ',')
    .replace(/[\u200E\u200F\u061C]/gu, '');

/** What stands before a number on a website or a card. */
const phoneWord = /^(?:tel(?:efoon|ephone|efon)?|mob(?:iel|ile)?|phone|gsm|هاتف|تلفون)\s*[.:]*\s*/iu;

/**
 * A telephone number as it is kept (`070 123 45 67`, `+31 6 12 34 56 78`) of one as people write it and copy it: `(070) 123 45 67`,
 * `06.12.34.56.78`, `+31 (0)70-1234567`, `0031 70 123 45 67`, with hidden marks of direction or a word in front.
 */
export const readPhone = (text: string): string =>
  westernDigits(text.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(phoneWord, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/^00(?=[1-9])/u, '+')
    .replace(/^(\+[\d\s]+)\(0\)/u, '$1 ')
    .replace(/[()./\s]+/gu, ' ')
    .replace(/\s*-\s*/gu, '-')
    .trim();

/** `YYYY-MM-DD` of a date as HTML sends it (`2027-03-28`) or as people type it (`28-3-2027`, `28/03/2027`). */
export function readDate(text: string): string {
  const western = westernDigits(text);
  const typed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(western);
  if (!typed) return western;
  const [, day = '', month = '', year = ''] = typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `HH:MM` of a time such as `19:30`, `9.30`, `9u30` or `19:30:00`. */
export function readTime(text: string): string {
  const western = westernDigits(text);
  const typed = /^(\d{1,2})[:.u](\d{2})(?::\d{2})?$/u.exec(western);
  if (!typed) return western;
  const [, hours = '', minutes = ''] = typed;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** Euro cents of an amount such as `7,50`, `€ 7.50`, `7` or `7,-`; null when it is none. */
export function readMoney(text: string): number | null {
  const typed = /^€?\s*(\d{1,5})(?:[.,](?:(\d{1,2})|-))?\s*€?$/u.exec(westernDigits(text));
  if (!typed) return null;
  const [, euros = '', cents = ''] = typed;
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'));
}
