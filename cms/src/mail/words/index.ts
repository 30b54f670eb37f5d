import { inEveryLanguage, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { template } from '@kunstwijzer/content/words';
import type { KeyOf, Tables } from '@kunstwijzer/content/words';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

/** A text of a mail: of `<template>.text` each line is a paragraph. */
export type MailKey = KeyOf<typeof nl>;

const tables: Tables<typeof nl> = inEveryLanguage({ nl, en, tr, ar });

/** The texts of mails in a language, with their `{{names}}` still open: a value is set apart from the words around it. */
export const mailTexts = (locale: Locale) => template<MailKey>(tables[locale], locales[locale].tag);
