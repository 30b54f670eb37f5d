import type { z } from 'zod';
import { maxMonths } from './dates.ts';
import { optional } from './fields/field.ts';
import { group, rows } from './fields/parts.ts';
import { localizedLine } from './fields/texts.ts';
import { choice, choices, day, days, moment, number } from './fields/values.ts';
import { weekdays } from './vocabulary.ts';

/* Beside the event, because what is made of a form of visitors reads it too: a browser then loads no other field of an event. */

const frequencies = {
  weekly: { nl: 'Elke week', en: 'Every week', tr: 'Her hafta', ar: 'كل أسبوع' },
  monthly: { nl: 'Elke maand', en: 'Every month', tr: 'Her ay', ar: 'كل شهر' },
};

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
export const recurrence = group(
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
