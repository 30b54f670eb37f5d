import { households, known } from '@kunstwijzer/content/model';
import type { Entitlement } from '@kunstwijzer/content/model';
import type { ArrayField, GroupField } from 'payload';
import type { EntitlementFields } from '../payload-types.ts';
import { ageRange } from './age-range.ts';
import { listOf, orNull, textOf } from './empty.ts';
import { cents, euros } from './money.ts';
import { numberField } from './numbers.ts';
import { termsField } from './terms-field.ts';
import { formattedText } from './texts.ts';
import { say } from './words.ts';

type Row = { year?: number | null; household?: string | null };

/** Two amounts for the same household in the same year cannot both hold. */
function oncePerYear(rows: unknown): boolean {
  const keys = (Array.isArray(rows) ? (rows as Row[]) : []).map(({ year, household }) => `${year} ${household}`);
  return new Set(keys).size === keys.length;
}

const limits: ArrayField = {
  name: 'limits',
  type: 'array',
  label: { nl: 'Bedragen per jaar', en: 'Amounts per year' },
  labels: { singular: { nl: 'Bedrag', en: 'Amount' }, plural: { nl: 'Bedragen', en: 'Amounts' } },
  admin: {
    description: {
      nl: 'Zet er elk jaar nieuwe bedragen bij. De site rekent alleen met die van dit jaar.',
      en: 'Add new amounts every year. The site only counts with those of this year.',
    },
  },
  validate: (rows, { req }) =>
    oncePerYear(rows) ||
    say(req, {
      nl: 'Hetzelfde huishouden staat twee keer in hetzelfde jaar.',
      en: 'The same household stands twice in the same year.',
    }),
  fields: [
    {
      type: 'row',
      fields: [
        numberField('year', { nl: 'Jaar', en: 'Year' }, { min: 2000, max: 2100, required: true }),
        termsField('household', households, { nl: 'Huishouden', en: 'Household' }, { required: true }),
        numberField(
          'income',
          { nl: 'Hoogstens inkomen (euro per maand, netto)', en: 'At most income (euros a month, net)' },
          { min: 0.01, step: 0.01, required: true },
        ),
        numberField(
          'savings',
          { nl: 'Hoogstens spaargeld (euro)', en: 'At most savings (euros)' },
          {
            min: 0,
            step: 0.01,
            description: { nl: 'Leeg: spaargeld telt niet mee.', en: 'Empty: savings do not count.' },
          },
        ),
      ],
    },
  ],
};

/** Who can have a pass, as rules that the check on the site counts with. */
export const entitlementField = (): GroupField => ({
  name: 'entitlement',
  type: 'group',
  label: { nl: 'Heb ik recht?', en: 'Do I qualify?' },
  interfaceName: 'EntitlementFields',
  fields: [
    {
      type: 'row',
      fields: [
        termsField(
          'incomeTested',
          known,
          { nl: 'Telt het inkomen mee?', en: 'Does income count?' },
          { required: true, default: 'unknown' },
        ),
        ...ageRange('minAge', 'maxAge'),
        formattedText(
          'slug',
          'requires',
          { nl: 'Alleen met deze pas', en: 'Only with this pass' },
          {
            description: {
              nl: 'Het laatste stuk van het adres van die pas, zoals ooievaarspas.',
              en: 'The last part of the address of that pass, such as ooievaarspas.',
            },
          },
        ),
      ],
    },
    limits,
  ],
});

export const entitlementOf = (fields: EntitlementFields | null | undefined): Entitlement => ({
  incomeTested: fields?.incomeTested ?? 'unknown',
  minAge: orNull(fields?.minAge),
  maxAge: orNull(fields?.maxAge),
  requires: textOf(fields?.requires),
  limits: listOf(fields?.limits).map(({ year, household, income, savings }) => ({
    year,
    household,
    income: cents(income),
    savings: typeof savings === 'number' ? cents(savings) : null,
  })),
});

export const entitlementData = ({ limits: rows, ...rest }: Entitlement): EntitlementFields => ({
  ...rest,
  limits: rows.map((row) => ({
    ...row,
    income: euros(row.income),
    savings: row.savings === null ? null : euros(row.savings),
  })),
});
