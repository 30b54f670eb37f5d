import { z } from 'zod';
import { Slug } from './common.ts';
import { access } from './fields/access.ts';
import { ages } from './fields/ages.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { passRules } from './fields/pass-rules.ts';
import { venue } from './fields/place.ts';
import { price } from './fields/price.ts';
import { recordOf } from './fields/record.ts';
import { localizedLine, localizedText, richText } from './fields/texts.ts';
import { choice, choices, image, moment, number, relation, relations } from './fields/values.ts';
import { maxMonths, monthsBetween } from './dates.ts';
import { recurrence } from './recurrence.ts';
import { audiences, disciplines, eventStatuses, spokenLanguages } from './vocabulary.ts';

/** One date, or a structured repetition of at most 24 months. Times are wall-clock times in Europe/Amsterdam. */
export const eventFields = {
  title: localizedLine({ nl: 'Titel', en: 'Title' }),
  provider: relation('providers', { nl: 'Aanbieder', en: 'Provider' }),
  disciplines: choices(disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { atLeast: 1 }),
  audience: choice(audiences, { nl: 'Voor', en: 'For' }, { default: 'everyone' }),
  terms: relations('terms', { nl: 'Begrippen', en: 'Terms' }),
  summary: localizedText({ nl: 'In één zin', en: 'In one sentence' }),
  description: optional(richText({ nl: 'Beschrijving', en: 'Description' })),
  image: image(),
  starts: moment({ nl: 'Begint', en: 'Starts' }),
  ends: moment({ nl: 'Eindigt', en: 'Ends' }, { from: 'starts' }),
  status: choice(eventStatuses, { nl: 'Gaat het door?', en: 'Is it going ahead?' }, { default: 'scheduled' }),
  recurrence: optional(recurrence),
  venue: venue(),
  access: access(),
  ages: ages(),
  languages: choices(spokenLanguages, { nl: 'Talen', en: 'Languages' }),
  places: optional(number({ nl: 'Aantal plaatsen', en: 'Number of places' }, { min: 1 })),
  price: price(),
  passRules: passRules(),
  booking: contact({ nl: 'Aanmelden', en: 'Booking' }),
};

export const Event = recordOf(eventFields, {
  /** What calendars know it by, when that is not its slug: the slug that it had first. */
  uid: Slug.optional(),
  /** When it was last changed; a record that was never in a CMS has no such moment. */
  modified: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/u, 'must be a moment such as 2026-12-01T19:30:00Z')
    .optional(),
})
  .refine(({ starts, recurrence }) => !recurrence || recurrence.until >= starts.slice(0, 10), {
    error: 'the repetition ends before the first date',
    path: ['recurrence', 'until'],
  })
  .refine(({ starts, recurrence }) => !recurrence || monthsBetween(starts, recurrence.until) <= maxMonths, {
    error: 'a repetition lasts at most 24 months',
    path: ['recurrence', 'until'],
  })
  .refine(
    ({ starts, recurrence }) =>
      recurrence?.own.every((date) => monthsBetween(starts, date.starts) <= maxMonths) ?? true,
    { error: 'a date of its own is at most 24 months after the first', path: ['recurrence', 'own'] },
  );
export type Event = z.infer<typeof Event>;
