// Harakat, Quranic marks, superscript alef and tatweel: written or not, the word is the same.
const arabicMarks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu;
const arabicLetters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ة: 'ه',
  // The same letters as Persian, Kurdish and Moroccan keyboards write them.
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
};
const latinLetters: Record<string, string> = { ı: 'i', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ł: 'l' };
const notAscii = /[^\u0000-\u007F]/u;

const digit = (char: string): string => String((char.codePointAt(0) ?? 0) & 15);

/**
 * A word in the form in which words are compared: lower case, without accents, Arabic letters in one spelling, western
 * digits. Nobody knows in which language a query is, so there is one form for all: Turkish ı, i, I and İ become one
 * letter, and a word typed without its marks is the word.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!notAscii.test(lower)) return lower;
  return (
    lower
      .normalize('NFKC')
      // Before the marks go: NFKD would take alef with hamza apart, which is what the table already does.
      .replace(/[أإآٱؤئىةیکگڭپچڤ]/gu, (letter) => arabicLetters[letter] ?? letter)
      .replace(arabicMarks, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[٠-٩۰-۹]/gu, digit)
      .replace(/[ıßøæœđł]/gu, (letter) => latinLetters[letter] ?? letter)
      .toLowerCase()
  );
}
