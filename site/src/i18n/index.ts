import { inEveryLanguage, localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { KeyOf, Texts, Values } from '@kunstwijzer/content/words';
import { createInstance } from 'i18next';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import { tr } from './tr/index.ts';

/** A text of the interface. Dutch is the source: a key that nl/*.json does not have is a type error. */
export type Key = KeyOf<typeof nl>;

/** The text of a key in the language of the page. */
export type Translate = (key: Key, values?: Values) => string;

/** Every text of the interface by language. */
export const texts: Record<Locale, Record<string, string>> = inEveryLanguage<Record<Locale, Texts<typeof nl>>>({
  nl,
  en,
  tr,
  ar,
});

function translator(locale: Locale): Translate {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    initAsync: false,
    resources: { [locale]: { translation: texts[locale] } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`site/src/i18n/${locale}: no text for ${key}`);
    },
  });
  const plain = new Map<Key, string>();
  return (key, values) => {
    if (values) return instance.t(key, values);
    const known = plain.get(key) ?? instance.t(key);
    plain.set(key, known);
    return known;
  };
}

const translators = new Map(localeKeys.map((locale) => [locale, translator(locale)]));

/** The translate function of a language. */
export function translate(locale: Locale): Translate {
  const known = translators.get(locale);
  if (!known) throw new Error(`No texts for ${locale}`);
  return known;
}
