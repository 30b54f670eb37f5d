import type { Locale } from '../model/locales.ts';
import { locales } from '../model/locales.ts';
import type { Field } from './field.ts';
import { namesOf } from './words/names/index.ts';

/** A text with the language that its field is in. */
export const inLanguage = (text: string, { language }: Field): string =>
  language ? `${text} (${locales[language].label})` : text;

/** The number of a field that a form has more than once. */
export const numberOf = ({ name, language }: Field) => (language ? undefined : /-(\d)$/u.exec(name)?.[1]);

const named = (text: string, field: Field): string => {
  const number = numberOf(field);
  return number ? `${text} ${number}` : inLanguage(text, field);
};

/** What a field is called in messages and lists. */
export const fieldName = (field: Field, locale: Locale): string =>
  field.label?.[locale] ?? named(namesOf(locale)[field.word], field);
