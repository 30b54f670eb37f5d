import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import { accessFacts, keysOf } from '../../model/vocabulary.ts';
import type { Answers } from '../answers.ts';

/* Parts of a listing from answers. They are not typed here: the schema of the listing looks at the whole. */

/** An answer, or null when there is none. */
export const get = (answers: Answers, name: string): unknown => answers.get(name) ?? null;

export const listOf = (answers: Answers, name: string): unknown => answers.get(name) ?? [];

/** The language that somebody writes in. */
export const languageOf = (answers: Answers, locale: Locale): unknown => answers.get('language') ?? locale;

/** A text in the languages it was given in; null when there is none. */
export function textIn(answers: Answers, name: string, locale: Locale): Record<string, unknown> | null {
  const language = languageOf(answers, locale);
  const texts = localeKeys
    .map((key) => [key, key === language ? get(answers, name) : get(answers, `${name}-${key}`)] as const)
    .filter(([, text]) => text !== null);
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

export const providerOf = (answers: Answers): unknown =>
  answers.get('provider') === 'new'
    ? {
        new: {
          name: get(answers, 'provider-name'),
          kind: get(answers, 'provider-kind'),
          summary: get(answers, 'provider-summary'),
          website: get(answers, 'provider-website'),
        },
      }
    : { slug: get(answers, 'provider') };

const homeCity = 'Den Haag';

/** The place of an address of its own; null when nothing of it is known. */
export function placeOf(answers: Answers): unknown {
  const [name, street, postcode, city, district] = ['place-name', 'street', 'postcode', 'city', 'district'].map(
    (part) => get(answers, part),
  );
  if ([name, street, postcode, city, district].every((part) => part === null)) return null;
  const hasAddress = [street, postcode, city].some((part) => part !== null);
  return {
    name,
    address: hasAddress ? { street, postcode, city: city ?? homeCity } : null,
    district,
    neighbourhood: null,
  };
}

export function venueOf(answers: Answers): unknown {
  const space = get(answers, 'space');
  if (space === null) return null;
  return space === 'new' ? { new: placeOf(answers) } : { slug: space };
}

export function agesOf(answers: Answers): unknown {
  const choice = answers.get('ages');
  if (choice === 'all') return { min: 0, max: null };
  return { min: get(answers, 'age-min'), max: get(answers, 'age-max') };
}

export const priceOf = (answers: Answers): unknown =>
  answers.get('price') === 'paid'
    ? { kind: 'paid', amount: get(answers, 'amount'), currency: 'EUR', per: get(answers, 'per') }
    : { kind: get(answers, 'price') };

/** The access facts that are known; unknown is left out. */
export const accessOf = (answers: Answers): unknown =>
  Object.fromEntries(
    keysOf(accessFacts)
      .map((fact) => [fact, answers.get(`access-${fact}`)] as const)
      .filter(([, answer]) => answer === 'yes' || answer === 'no'),
  );

export const contactOf = (answers: Answers, prefix: 'booking' | 'contact'): unknown => ({
  website: get(answers, `${prefix}-website`),
  email: get(answers, `${prefix}-email`),
  phone: get(answers, `${prefix}-phone`),
});

export const imageOf = (answers: Answers): unknown =>
  answers.has('image') ? { alt: get(answers, 'image-alt'), credit: get(answers, 'image-credit') } : null;
