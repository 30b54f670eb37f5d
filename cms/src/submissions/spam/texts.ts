/** What a text says about who wrote it; all pure, all linear in its length. */

const links =
  /\bhttps?:\/\/|\bwww\.|\b[a-z\d-]{2,}\.(?:com|net|org|info|biz|ru|cn|top|xyz|shop|online|site|club|io)\b/giu;
const markup = /<\s*(?:a|script|iframe|img|b|div|span|p|br)\b|\[(?:url|link|img|b)[\]=]|&lt;a\b/iu;
const shorteners = /\b(?:bit\.ly|tinyurl\.com|t\.me|goo\.gl|ow\.ly|cutt\.ly|is\.gd|rebrand\.ly|wa\.me)\b/iu;

const everydayWords = new Set(
  (
    'de het een en van in is op met voor je wij we ook niet zijn bij aan om te dat die er maar of naar ' +
    'the and of to is with for you we are not on at from our your this that a ' +
    've bir bu için ile de da çok olarak var gibi her biz siz olan en ' +
    'und der die das mit für ist wir nicht le la les et des pour nous est une que los las con para una'
  ).split(' '),
);

/** How many addresses of the web stand in a text. */
export const linksIn = (text: string): number => (text.match(links) ?? []).length;

/** Whether a text is an address of the web and nothing else. */
export const isBareLink = (text: string): boolean => /^\s*(?:https?:\/\/|www\.)\S{1,2000}\s*$/iu.test(text);

export const hasMarkup = (text: string): boolean => markup.test(text);

export const hasShortener = (text: string): boolean => shorteners.test(text);

const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** The part of the letters (0–1) in a script that none of our four languages is written in; 0 without letters. */
export function foreignShare(text: string): number {
  const letters = countOf(text, /\p{L}/gu);
  return letters === 0 ? 0 : 1 - countOf(text, /[\p{Script=Latin}\p{Script=Arabic}]/gu) / Math.max(letters, 1);
}

/** Whether a text of some length in Latin letters has none of the words that every text has. */
export function isGibberish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  return words.length >= 15 && !words.some((word) => everydayWords.has(word));
}

/** Whether most of a text of some length is in capitals. */
export function shouts(text: string): boolean {
  const letters = countOf(text, /\p{L}/gu);
  return letters >= 40 && countOf(text, /\p{Lu}/gu) / letters > 0.7;
}
