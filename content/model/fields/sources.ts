import { z } from 'zod';
import { confirmers } from '../vocabulary-of-editors.ts';
import { objectOf, optional } from './field.ts';
import { rows } from './parts.ts';
import { formatted, plainText } from './texts.ts';
import { choice, day } from './values.ts';

/** Where a fact was read; `published` is as precise as we know it, null when the source carries no date. */
export const sources = ({ atLeast = 0 } = {}) =>
  rows(
    { nl: 'Bronnen', en: 'Sources' },
    { nl: 'Bron', en: 'Source' },
    {
      title: plainText({ nl: 'Naam', en: 'Name' }),
      url: optional(formatted('website', { nl: 'Webadres', en: 'Web address' })),
      published: optional(formatted('dated', { nl: 'Van (jaar, maand of dag)', en: 'Dated (year, month or day)' })),
    },
    { typeName: 'SourceRows', atLeast },
  );

export type Source = z.infer<ReturnType<typeof sources>['schema']>[number];

const fields = {
  by: choice(confirmers, { nl: 'Door', en: 'By' }, { default: 'editor' }),
  on: day({ nl: 'Op', en: 'On' }, { stored: 'date', today: true }),
  sources: sources(),
};

/**
 * Who last confirmed a record, when, and on what ground. `lapsed`: we asked its provider whether it is still right, and
 * reminded, and nobody answered.
 */
export const Confirmation = objectOf(fields, { lapsed: z.literal(true).optional() });
export type Confirmation = z.infer<typeof Confirmation>;

export const confirmation = () => ({
  type: 'group' as const,
  label: { nl: 'Bevestigd', en: 'Confirmed' },
  fields,
  typeName: 'ConfirmationFields',
  required: true,
  schema: Confirmation,
});
