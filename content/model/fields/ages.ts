import type { z } from 'zod';
import { ageGroups } from '../vocabulary.ts';
import { optional } from './field.ts';
import { group } from './parts.ts';
import { localizedLine } from './texts.ts';
import { choices, number } from './values.ts';

/** A lowest age in whole years, not above the field `upTo` beside it. */
export const lowestAge = (upTo: string) =>
  optional(number({ nl: 'Vanaf (jaar)', en: 'From (years)' }, { min: 0, max: 120, upTo }));

/** A highest age in whole years; it counts. */
export const highestAge = () =>
  optional(number({ nl: 'Tot en met (jaar)', en: 'Up to (years)' }, { min: 0, max: 120 }));

/** For which ages; null is an open or unknown bound. No bounds and no groups means that we do not know. */
export const ages = () =>
  group(
    { nl: 'Leeftijd', en: 'Ages' },
    {
      min: lowestAge('max'),
      max: highestAge(),
      groups: choices(ageGroups, { nl: 'Leeftijdsgroepen', en: 'Age groups' }),
      note: optional(localizedLine({ nl: 'Toelichting', en: 'Note' })),
    },
    { typeName: 'AgesFields' },
  );

export const Ages = ages().schema;
export type Ages = z.infer<typeof Ages>;
