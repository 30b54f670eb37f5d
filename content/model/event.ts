import { z } from 'zod';
import { Slug } from './common.ts';
import { access } from './fields/access.ts';
import { ages } from './fields/ages.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { group, rows } from './fields/parts.ts';
import { passRules } from './fields/pass-rules.ts';
import { venue } from './fields/place.ts';
import { price } from './fields/price.ts';
import { recordOf } from './fields/record.ts';
import { localizedLine, localizedText, richText } from './fields/texts.ts';
import { choice, choices, day, days, image, moment, number, relation, relations } from './fields/values.ts';
import { audiences, disciplines, eventStatuses, spokenLanguages, weekdays } from './vocabulary.ts';

const frequencies = {
  weekly: { nl: 'Elke week', en: 'Every week', tr: 'Her hafta', ar: 'كل أسبوع' },
  monthly: { nl: 'Elke maand', en: 'Every month', tr: 'Her ay', ar: 'كل شهر' },
};

/** The longest that a repetition lasts. */
export const maxMonths = 24;

/** Calendar months from one date to another (`YYYY-MM…`). */
export const monthsBetween = (from: string, until: string) =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));

const oneDate = { nl: 'Datum', en: 'Date' };

/** Dates of a series with times of their own: instead of what the series has on the day that they begin, or beside it. */
const own = rows(
  { nl: 'Op een andere tijd, of extra', en: 'At another time, or extra' },
  oneDate,
  { starts: moment({ nl: 'Begint', en: 'Starts' }), ends: moment({ nl: 'Eindigt', en: 'Ends' }, { from: 'starts' }) },
  {
    description: {
      nl: 'Komt in de plaats van de datum van die dag. Is er die dag geen, dan is het een extra datum.',
      en: 'Replaces the date of that day. If there is none on that day, it is an extra date.',
    },
  },
);
export const OwnDate = own.schema.element;
export type OwnDate = z.infer<typeof OwnDate>;

/** Dates of a series that do not go ahead, each with why, as far as that is told. */
const cancelled = rows({ nl: 'Afgelast op', en: 'Cancelled on' }, oneDate, {
  date: day(oneDate),
  reason: optional(localizedLine({ nl: 'Waarom', en: 'Why' })),
});
export const CancelledDate = cancelled.schema.element;
export type CancelledDate = z.infer<typeof CancelledDate>;

/**
 * A bounded kind of the recurrence set of iCalendar (RFC 5545 §3.8.5). `weekly` repeats on `days`; `monthly` on the same
 * weekday of the month as the first date (its nth, or the last). `except` = EXDATE; `own` = RDATE, and what a RECURRENCE-ID
 * changes; `cancelled` dates, also of `own`, stay visible.
 */
const recurrence = group(
  { nl: 'Herhaling', en: 'Repetition' },
  {
    frequency: choice(
      frequencies,
      { nl: 'Herhaalt', en: 'Repeats' },
      {
        description: {
          nl: 'Maandelijks: op dezelfde weekdag, zoals elke derde zondag.',
          en: 'Monthly: on the same weekday, such as every third Sunday.',
        },
      },
    ),
    interval: number({ nl: 'Om de … keer', en: 'Every … times' }, { min: 1, max: 12, default: 1 }),
    until: day({ nl: 'Tot en met', en: 'Until' }, { from: 'starts', months: maxMonths }),
    days: choices(weekdays, { nl: 'Op deze dagen (wekelijks)', en: 'On these days (weekly)' }),
    except: days({ nl: 'Niet op', en: 'Not on' }),
    own,
    cancelled,
  },
);
export type Recurrence = z.infer<typeof recurrence.schema>;

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
