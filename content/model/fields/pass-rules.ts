import type { z } from 'zod';
import { known, municipalities } from '../vocabulary.ts';
import { highestAge, lowestAge } from './ages.ts';
import { optional } from './field.ts';
import { rows } from './parts.ts';
import { benefit } from './price.ts';
import { formatted, localizedText } from './texts.ts';
import { choice, choices, day, money, number, relation } from './values.ts';

/**
 * Which passes count here and what they do. An empty condition does not limit. `perYear` is how often, `maxPerYear` for
 * how many euro cents a pass is good in a year.
 */
export const passRules = () =>
  rows(
    { nl: 'Passen', en: 'Passes' },
    { nl: 'Pas', en: 'Pass' },
    {
      pass: relation('passes', { nl: 'Pas', en: 'Pass' }),
      accepted: choice(known, { nl: 'Geldig hier?', en: 'Valid here?' }, { default: 'unknown' }),
      tier: optional(
        formatted(
          'slug',
          { nl: 'Alleen deze soort pas', en: 'Only this kind of pass' },
          {
            description: {
              nl: 'De code van de soort, zoals die bij de pas staat.',
              en: 'The code of the kind, as it stands with the pass.',
            },
          },
        ),
      ),
      benefit: benefit(),
      perYear: optional(number({ nl: 'Hoogstens keer per jaar', en: 'At most times a year' }, { min: 1, max: 366 })),
      maxPerYear: optional(
        money(
          { nl: 'Hoogstens euro per jaar', en: 'At most euros a year' },
          {
            min: 0.01,
            description: {
              nl: 'Hoeveel de pas of het fonds in een jaar betaalt. Leeg: geen grens bekend.',
              en: 'How much the pass or fund pays in a year. Empty: no limit known.',
            },
          },
        ),
      ),
      minAge: lowestAge('maxAge'),
      maxAge: highestAge(),
      municipalities: choices(municipalities, { nl: 'Voor wie woont in', en: 'For people who live in' }),
      from: optional(day({ nl: 'Geldig vanaf', en: 'Valid from' })),
      until: optional(day({ nl: 'Geldig tot en met', en: 'Valid until' }, { from: 'from' })),
      note: optional(localizedText({ nl: 'Toelichting', en: 'Note' })),
    },
    { typeName: 'PassRuleRows' },
  );

export type PassRule = z.infer<ReturnType<typeof passRules>['schema']>[number];
