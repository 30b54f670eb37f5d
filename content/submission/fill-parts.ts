import type { Place } from '../model/common.ts';
import type { Contact } from '../model/fields/contact.ts';
import type { LocalizedText } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { EventListing, PassAnswer } from './listing.ts';
import { passAmountField, passField } from './passes.ts';
import type { Values } from './values.ts';

/* Parts of a listing as the values of a form. */

type Given = string | number | null | undefined | readonly string[];

const list = (given: Given): string[] =>
  given === null || given === undefined ? [] : typeof given === 'object' ? [...given] : [String(given)];

export const values = (given: Record<string, Given>): Values =>
  Object.fromEntries(
    Object.entries(given)
      .map(([name, value]) => [name, list(value)] as const)
      .filter(([, value]) => value.length > 0),
  );

/** Cents as people type euros: `750` is `7,50`. */
export const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');

/** A text in every language: the own language under the plain name, translations under `name-xx`. */
export const texts = (name: string, text: LocalizedText | null, language: string): Values =>
  Object.fromEntries(
    Object.entries(text ?? {}).map(([key, value]) => [key === language ? name : `${name}-${key}`, [value]]),
  );

export const place = (given: Place | null): Values =>
  values({
    'place-name': given?.name,
    street: given?.address?.street,
    postcode: given?.address?.postcode,
    city: given?.address?.city,
    district: given?.district,
  });

export const contact = ({ website, email, phone }: Contact, prefix: 'booking' | 'contact'): Values =>
  values({ [`${prefix}-website`]: website, [`${prefix}-email`]: email, [`${prefix}-phone`]: phone });

export function ages({ min, max }: { min: number | null; max: number | null }): Values {
  if (min === null && max === null) return { ages: ['unknown'] };
  return min === 0 && max === null ? { ages: ['all'] } : values({ ages: 'some', 'age-min': min, 'age-max': max });
}

function pass({ pass: slug, accepted, benefit }: PassAnswer): Values {
  const choice = accepted === 'yes' ? (benefit.kind === 'unknown' ? 'yes' : benefit.kind) : accepted;
  const amount = 'amount' in benefit ? euros(benefit.amount) : 'percent' in benefit ? String(benefit.percent) : null;
  return values({ [passField(slug)]: choice, [passAmountField(slug)]: amount });
}

export const passes = (answers: PassAnswer[]): Values => Object.assign({}, ...answers.map(pass)) as Values;

export const access = (facts: EventListing['access']): Values =>
  Object.fromEntries(keysOf(facts).map((fact) => [`access-${fact}`, [String(facts[fact])]]));

export const image = (picture: EventListing['image']): Values =>
  picture
    ? values({ image: 'kept', 'image-alt': picture.alt, 'image-credit': picture.credit, 'image-rights': 'yes' })
    : {};

export function provider(choice: EventListing['provider']): Values {
  if ('slug' in choice) return { provider: [choice.slug] };
  const { name, kind, summary, website } = choice.new;
  return values({
    provider: 'new',
    'provider-name': name,
    'provider-kind': kind,
    'provider-summary': summary,
    'provider-website': website,
  });
}

export const venue = (choice: EventListing['venue']): Values => {
  if (choice === null) return {};
  return 'slug' in choice ? { space: [choice.slug] } : { space: ['new'], ...place(choice.new) };
};
