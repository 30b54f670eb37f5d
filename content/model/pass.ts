import { z } from 'zod';
import { Contact, IsoDate, recordShape, Slug, Source } from './common.ts';
import { Benefit } from './price.ts';
import { LocalizedText, PlainText } from './text.ts';
import { Household, Known, Municipality, PassKind } from './vocabulary.ts';

/** How much a household may have in a year: income a month (net) and savings, in euro cents; null sets no limit. */
export const IncomeLimit = z.strictObject({
  year: z.int().min(2000).max(2100),
  household: Household,
  income: z.int().positive(),
  savings: z.int().min(0).nullable(),
});
export type IncomeLimit = z.infer<typeof IncomeLimit>;

/** Who can have a pass, as far as rules tell. `requires` is the pass that one must have first. */
export const Entitlement = z
  .strictObject({
    incomeTested: Known,
    minAge: z.int().min(0).max(120).nullable(),
    maxAge: z.int().min(0).max(120).nullable(),
    requires: Slug.nullable(),
    limits: z.array(IncomeLimit),
  })
  .refine(({ minAge, maxAge }) => minAge === null || maxAge === null || minAge <= maxAge, {
    error: 'the lowest age is above the highest',
    path: ['minAge'],
  })
  .refine(({ limits }) => new Set(limits.map(({ year, household }) => `${year} ${household}`)).size === limits.length, {
    error: 'has two amounts for the same household in the same year',
    path: ['limits'],
  });
export type Entitlement = z.infer<typeof Entitlement>;

/** A pass, card or fund that makes taking part cheaper. Every amount stands with its year. */
export const Pass = z.strictObject({
  ...recordShape,
  name: PlainText,
  kind: PassKind,
  municipalities: z.array(Municipality).min(1),
  inTheHague: Known,
  who: LocalizedText,
  incomeRule: LocalizedText.nullable(),
  cost: LocalizedText,
  benefits: z.array(LocalizedText),
  howToApply: z.array(LocalizedText),
  decisionTime: LocalizedText.nullable(),
  students: LocalizedText.nullable(),
  entitlement: Entitlement,
  contact: Contact,
  postal: PlainText.nullable(),
  tiers: z.array(
    z.strictObject({
      id: Slug,
      name: LocalizedText,
      condition: LocalizedText,
      benefit: Benefit,
      from: IsoDate.nullable(),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: Slug,
      text: LocalizedText,
      year: z.int().min(1990).max(2100).nullable(),
      sources: z.array(Source).min(1),
    }),
  ),
});
export type Pass = z.infer<typeof Pass>;
