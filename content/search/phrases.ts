import { isArabic, withoutArticle } from './stems.ts';
import { foldedWords } from './tokens.ts';

// `Ooievaarspas (city discount pass)`: a name, and in brackets another one.
const named = (label: string): string[] =>
  label
    .split(/[()/،,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * A name or synonym as queries are compared with it: folded, Arabic without articles. A phrase also stands without its
 * silent words, as long as two words are left: `music for babies` is `music babies`, but `at home` is not `home`.
 */
export function phrasesOf(label: string, silent: Set<string>): string[] {
  const parts = named(label).flatMap((part) => {
    const words = foldedWords(part).map((word) => (isArabic(word) ? withoutArticle(word) : word));
    const telling = words.filter((word) => !silent.has(word));
    return telling.length > 1 ? [telling.join(' '), words.join(' ')] : [words.join(' ')];
  });
  return [...new Set(parts.filter((part) => part.length > 1))];
}
