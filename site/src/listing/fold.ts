// Harakat, Quranic marks, superscript alef and tatweel: written or not, the word is the same.
const arabicMarks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
const arabicLetters: [RegExp, string][] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ؤ/gu, 'و'],
  [/[ئى]/gu, 'ي'],
  [/ة/gu, 'ه'],
];
const latinLetters: Record<string, string> = { ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ł: 'l' };

/**
 * A text in the form in which words are compared: lower case, without accents, Arabic letters in one spelling,
 * everything that is no letter or digit a single space. `tag` is the language whose capitals it follows.
 * Turkish ı, i, I and İ become one letter, so that a word typed on any keyboard is found.
 */
export function fold(text: string, tag: string): string {
  // Arabic before the marks go: NFKD would take alef with hamza apart, which is what the table already does.
  const arabic = arabicLetters.reduce((folded, [from, to]) => folded.replace(from, to), text.normalize('NFKC'));
  return arabic
    .replace(arabicMarks, '')
    .toLocaleLowerCase(tag)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıßøæœđł]/gu, (letter) => latinLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
