import { districts } from '../../model/district-names.ts';
import { localeKeys, locales } from '../../model/locales.ts';
import type { Labels } from '../../model/vocabulary.ts';
import {
  accessFacts,
  audiences,
  disciplines,
  dutchLevels,
  keysOf,
  known,
  levels,
  priceUnits,
  providerKinds,
  spokenLanguages,
} from '../../model/vocabulary.ts';
import type { Field, FieldType, Step } from '../field.ts';
import { ageChoices, passChoices, priceChoices } from '../options.ts';
import type { FieldWord, StepWord } from '../words/index.ts';

/* What forms have in common. Most fields are named after their words. */

type More = Omit<Partial<Field>, 'name' | 'word' | 'type' | 'required'>;

/** A field that must be answered. */
export const must = (name: FieldWord, type: FieldType, more: More = {}): Field => ({
  name,
  word: name,
  type,
  required: true,
  ...more,
});

/** A field that may stay empty. */
export const may = (name: FieldWord, type: FieldType, more: More = {}): Field => ({
  ...must(name, type, more),
  required: false,
});

/** The field asked only when another field has one of some values. */
export const when = (field: string, is: readonly string[], asked: Field): Field => ({ ...asked, when: { field, is } });

export const step = (name: StepWord, fields: Field[]): Step => ({ name, fields });

const languageNames = Object.fromEntries(
  localeKeys.map((key) => {
    const name = locales[key].label;
    return [key, { nl: name, en: name, tr: name, ar: name }];
  }),
) as Record<keyof typeof locales, Labels>;

const inOtherLanguages = (fields: Field[]): Field[] =>
  localeKeys.flatMap((language) =>
    fields.map((field) => ({ ...field, name: `${field.name}-${language}`, required: false, language })),
  );

export const title = must('title', 'line', { max: 100 });
export const summary = must('summary', 'text', { max: 300 });
export const description = may('description', 'text', { max: 4000 });
export const disciplinesField = must('disciplines', 'choices', { options: disciplines, max: 4 });

/** In which language the texts are, and room for the same texts in other languages. */
export const translations = (texts: Field[]): Step =>
  step('translations', [may('language', 'choice', { options: languageNames }), ...inOtherLanguages(texts)]);

export const provider: Step = step('provider', [
  must('provider', 'record', { records: { of: 'providers', canBeNew: true } }),
  ...[
    must('provider-name', 'line', { max: 100 }),
    must('provider-kind', 'choice', { options: providerKinds }),
    must('provider-summary', 'text', { max: 300 }),
    may('provider-website', 'url'),
  ].map((field) => when('provider', ['new'], field)),
]);

/** An address of its own. */
export const address: Field[] = [
  // This or the street: a place may have no name (checks/index.ts).
  may('place-name', 'line', { max: 100 }),
  may('street', 'line', { max: 100 }),
  may('postcode', 'postcode'),
  may('city', 'line', { max: 60 }),
  may('district', 'choice', { options: districts }),
];

export const where: Step = step('where', [
  may('space', 'record', { records: { of: 'spaces', canBeNew: true } }),
  ...address.map((field) => when('space', ['new'], field)),
]);

export const ages: Field[] = [
  must('ages', 'choice', { options: ageChoices }),
  ...[may('age-min', 'number', { min: 0, max: 120 }), may('age-max', 'number', { min: 0, max: 120 })].map((field) =>
    when('ages', ['some'], field),
  ),
];

export const levelsField = may('levels', 'choices', { options: levels });
export const languages = may('languages', 'choices', { options: spokenLanguages });
export const dutchNeeded = may('dutch-needed', 'choice', { options: dutchLevels, fallback: 'unknown' });
export const audience = may('audience', 'choice', { options: audiences, fallback: 'everyone' });
export const passes = may('passes', 'passes', { options: passChoices });

export const price: Step = step('price', [
  must('price', 'choice', { options: priceChoices }),
  when('price', ['paid'], must('amount', 'money')),
  when('price', ['paid'], must('per', 'choice', { options: priceUnits })),
  passes,
]);

export const access: Step = {
  ...step(
    'access',
    keysOf(accessFacts).map((fact) => ({
      ...may('access', 'choice', { options: known, fallback: 'unknown' }),
      name: `access-${fact}`,
      label: accessFacts[fact],
    })),
  ),
  hint: 'access',
};

/** How to reach the organisation; these are published. */
export const booking: Field[] = [
  may('booking-website', 'url'),
  may('booking-email', 'email'),
  may('booking-phone', 'phone'),
];

/** How to reach an organisation or room; these are published. */
export const contact: Field[] = [
  may('contact-website', 'url'),
  may('contact-email', 'email'),
  may('contact-phone', 'phone'),
];

export const image: Step = step('image', [
  may('image', 'file'),
  may('image-alt', 'line', { max: 200 }),
  may('image-credit', 'line', { max: 100 }),
  may('image-rights', 'check'),
]);

/** Who sends it: personal, never published (hardening.md, "Personal data"). */
export const sender: Step = step('sender', [
  must('sender-email', 'email', { autocomplete: 'email' }),
  may('sender-name', 'line', { max: 80, autocomplete: 'name' }),
  may('sender-phone', 'phone', { autocomplete: 'tel' }),
  must('sender-consent', 'check'),
]);
