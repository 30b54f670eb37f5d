import type { Locale } from '../model/index.ts';

/* Light stemming: endings that everyone adds without thinking. Not for reading, only to see that two words are one. */

const arabic = /[\u0621-\u064A]/u;

/** Whether a word is in Arabic script. */
export const isArabic = (word: string): boolean => arabic.test(word);

/** The Arabic article. */
export const article = 'ال';
const arabicPrefixes = ['وبال', 'وكال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const arabicSuffixes = ['يات', 'ات', 'ون', 'ين', 'ان', 'تي', 'ها', 'هم', 'نا', 'يه', 'ه', 'ي'];

/** An Arabic word without the article and the small words glued in front: `للرقص`, `بالبيانو`, `والعود`. */
export function withoutArticle(word: string): string {
  const prefix = arabicPrefixes.find(
    // With a small word before it the article is only sure when a whole word is left: باليه is ballet.
    (each) => word.startsWith(each) && word.length - each.length >= (each === 'ال' ? 2 : 3),
  );
  return prefix === undefined ? word : word.slice(prefix.length);
}

// With less behind it, it is a letter of the word: بقاء is no قاء.
const small = /^[وفبلك](?=.{4})/u;

function arabicStems(word: string): string[] {
  const bare = withoutArticle(word);
  const forms = [bare, bare.replace(small, ''), word.replace(small, '')];
  for (const form of [...forms]) {
    const suffix = arabicSuffixes.find((each) => form.endsWith(each) && form.length - each.length >= 3);
    if (suffix) forms.push(form.slice(0, -suffix.length));
  }
  return forms;
}

// Folded, so that a/e and i/u are all that is left of vowel harmony.
const turkish =
  /(?:lar|ler)?(?:imiz|umuz|iniz|unuz|im|um|in|un|si|su|i|u|m|n)?(?:n?[dt][ae]n?|[yn]?[aeiu]|nin|nun|l[ae]|yl[ae]|ki)?$/u;

function turkishStems(word: string): string[] {
  const forms: string[] = [];
  const rest = word.replace(turkish, '');
  if (rest.length >= 3) forms.push(rest);
  const plural = /^(.{3,})l[ae]r/u.exec(word)?.[1];
  if (plural) forms.push(plural);
  const at = /^(.{4,})[dt][ae]n?$/u.exec(word)?.[1];
  if (at) forms.push(at);
  // kitap, kitabı; renk, rengi: the last consonant softens before an ending.
  for (const form of [...forms]) {
    if (form.endsWith('b')) forms.push(`${form.slice(0, -1)}p`);
    if (form.endsWith('g')) forms.push(`${form.slice(0, -1)}k`);
    if (form.endsWith('c')) forms.push(`${form.slice(0, -1)}c`);
    if (form.endsWith('d')) forms.push(`${form.slice(0, -1)}t`);
  }
  return forms;
}

// One spelling for what Dutch writes long or short: koor, koren; les, lessen; brief, brieven; reis, reizen.
const dutchRoot = (word: string) =>
  word
    .replace(/(.)\1(?=[^aeiou]?$)/u, '$1')
    .replace(/([aeou])\1/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');

function dutchStems(word: string): string[] {
  const ending = /^(.{3,}?)(?:etjes|etje|tjes|tje|jes|je|ende|end|ers|er|en|s|e)$/u.exec(word)?.[1];
  return ending ? [dutchRoot(word), dutchRoot(ending)] : [dutchRoot(word)];
}

function englishStems(word: string): string[] {
  const forms = [word];
  const rest = /^(.{3,}?)(?:ings|ing|ers|er|ed|es|s)$/u.exec(word)?.[1];
  if (rest) forms.push(rest, rest.replace(/(.)\1$/u, '$1'), `${rest}e`);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}

const byLanguage: Record<Locale, (word: string) => string[]> = {
  nl: dutchStems,
  en: englishStems,
  tr: turkishStems,
  ar: arabicStems,
};

// A language that only a test has (model/locales.ts) has no endings.
const stemmers = new Map(Object.entries(byLanguage));

/** The shorter forms that a folded word may be an inflection of, in a language. */
export function stems(word: string, locale: Locale): string[] {
  if (word.length < 4) return [];
  return isArabic(word) === (locale === 'ar') ? (stemmers.get(locale)?.(word) ?? []) : [];
}
