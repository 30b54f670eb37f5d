import type { z } from 'zod';
import { highestAge, lowestAge } from './fields/ages.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { group, rows } from './fields/parts.ts';
import { benefit } from './fields/price.ts';
import { recordOf } from './fields/record.ts';
import { sources } from './fields/sources.ts';
import { formatted, localizedLine, localizedText, plainText, texts } from './fields/texts.ts';
import { choice, choices, day, money, number } from './fields/values.ts';
import { known, municipalities } from './vocabulary.ts';
import { households, passKinds } from './vocabulary-of-editors.ts';

/** How much a household may have in a year: income a month (net) and savings, in euro cents; null sets no limit. */
const limits = rows(
  { nl: 'Bedragen per jaar', en: 'Amounts per year' },
  { nl: 'Bedrag', en: 'Amount' },
  {
    year: number({ nl: 'Jaar', en: 'Year' }, { min: 2000, max: 2100 }),
    household: choice(households, { nl: 'Huishouden', en: 'Household' }),
    income: money(
      { nl: 'Hoogstens inkomen (euro per maand, netto)', en: 'At most income (euros a month, net)' },
      { min: 0.01 },
    ),
    savings: optional(
      money(
        { nl: 'Hoogstens spaargeld (euro)', en: 'At most savings (euros)' },
        {
          min: 0,
          description: { nl: 'Leeg: spaargeld telt niet mee.', en: 'Empty: savings do not count.' },
        },
      ),
    ),
  },
  {
    description: {
      nl: 'Zet er elk jaar nieuwe bedragen bij. De site rekent alleen met die van dit jaar.',
      en: 'Add new amounts every year. The site only counts with those of this year.',
    },
    once: {
      by: ['year', 'household'],
      message: {
        nl: 'Hetzelfde huishouden staat twee keer in hetzelfde jaar.',
        en: 'The same household stands twice in the same year.',
      },
    },
  },
);

/** Who can have a pass, as far as rules tell. `requires` is the pass that one must have first. */
const entitlement = group(
  { nl: 'Heb ik recht?', en: 'Do I qualify?' },
  {
    incomeTested: choice(known, { nl: 'Telt het inkomen mee?', en: 'Does income count?' }, { default: 'unknown' }),
    minAge: lowestAge('maxAge'),
    maxAge: highestAge(),
    requires: optional(
      formatted(
        'slug',
        { nl: 'Alleen met deze pas', en: 'Only with this pass' },
        {
          description: {
            nl: 'Het laatste stuk van het adres van die pas, zoals ooievaarspas.',
            en: 'The last part of the address of that pass, such as ooievaarspas.',
          },
        },
      ),
    ),
    limits,
  },
  { typeName: 'EntitlementFields' },
);
export type Entitlement = z.infer<typeof entitlement.schema>;
export type IncomeLimit = Entitlement['limits'][number];

const id = formatted(
  'slug',
  { nl: 'Code', en: 'Code' },
  {
    stored: 'key',
    description: {
      nl: 'Blijft gelijk, ook als de tekst verandert.',
      en: 'Stays the same, also when the text changes.',
    },
  },
);

/** A pass, card or fund that makes taking part cheaper. Every amount stands with its year. */
export const passFields = {
  name: plainText({ nl: 'Naam', en: 'Name' }),
  kind: choice(passKinds, { nl: 'Soort', en: 'Kind' }),
  inTheHague: choice(known, { nl: 'Geldig in Den Haag?', en: 'Valid in The Hague?' }),
  municipalities: choices(municipalities, { nl: 'Voor wie woont in', en: 'For people who live in' }, { atLeast: 1 }),
  who: localizedText({ nl: 'Voor wie', en: 'For whom' }),
  incomeRule: optional(localizedText({ nl: 'Regel over inkomen', en: 'Rule about income' })),
  cost: localizedText({ nl: 'Wat kost de pas?', en: 'What does the pass cost?' }),
  students: optional(localizedText({ nl: 'Studenten', en: 'Students' })),
  benefits: texts({ nl: 'Voordelen', en: 'Benefits' }),
  tiers: rows(
    { nl: 'Soorten van deze pas', en: 'Kinds of this pass' },
    { nl: 'Soort', en: 'Kind' },
    {
      id,
      name: localizedLine({ nl: 'Naam', en: 'Name' }),
      condition: localizedText({ nl: 'Voor wie', en: 'For whom' }),
      benefit: benefit(),
      from: optional(day({ nl: 'Geldig vanaf', en: 'Valid from' })),
    },
  ),
  entitlement,
  howToApply: texts({ nl: 'Stappen', en: 'Steps' }),
  decisionTime: optional(localizedText({ nl: 'Hoe lang duurt het?', en: 'How long does it take?' })),
  contact: contact(),
  postal: optional(plainText({ nl: 'Postadres', en: 'Postal address' })),
  facts: rows(
    { nl: 'Feiten met bron', en: 'Facts with their source' },
    { nl: 'Feit', en: 'Fact' },
    {
      id,
      year: optional(number({ nl: 'Jaar', en: 'Year' }, { min: 1990, max: 2100 })),
      text: localizedText({ nl: 'Feit', en: 'Fact' }),
      sources: sources({ atLeast: 1 }),
    },
  ),
};

export const Pass = recordOf(passFields);
export type Pass = z.infer<typeof Pass>;
