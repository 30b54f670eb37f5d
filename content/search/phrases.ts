import { isArabic, withoutArticle } from './stems.ts';
import { foldedWords } from './tokens.ts';

// `Ooievaarspas (city discount pass)`: a name, and in brackets another one.
const named = (label: string): string[] =>
  label
    .split(/[()/،,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A name or synonym as queries are compared with it: folded, without silent words, Arabic without articles. */
export function phrasesOf(label: string, silent: Set<string>): string[] {
  const parts = named(label).map((part) => {
    const words = foldedWords(part).map((word) => (isArabic(word) ? withoutArticle(word) : word));
    const telling = words.filter((word) => !silent.has(word));
    return (telling.length > 0 ? telling : words).join(' ');
  });
  return [...new Set(parts.filter((part) => part.length > 1))];
}
