/** What somebody typed, with the digits of their own keyboard as ours: Arabic ones (U+0660) and Persian ones (U+06F0). */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
