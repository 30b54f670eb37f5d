import { z } from 'zod';
import { Contact, IsoDate, recordShape, Slug, Source } from './common.ts';
import { Benefit } from './price.ts';
import { LocalizedText, PlainText } from './text.ts';
import { Known, Municipality, PassKind } from './vocabulary.ts';

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
