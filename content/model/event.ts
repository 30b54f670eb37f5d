import { z } from 'zod';
import { Venue } from './activity.ts';
import { AccessFacts, Ages, Contact, Image, IsoDate, recordShape, Slug, WallDateTime } from './common.ts';
import { PassRule, Price } from './price.ts';
import { LocalizedRichText, LocalizedText } from './text.ts';
import { Audience, Discipline, EventStatus, SpokenLanguage, Weekday } from './vocabulary.ts';

/**
 * A bounded kind of iCalendar RRULE (RFC 5545 §3.3.10). `weekly` repeats on `days`; `monthly` on the same
 * weekday of the month as the first date (its nth, or the last). `except` = EXDATE; `cancelled` dates stay visible.
 */
export const Recurrence = z.strictObject({
  frequency: z.enum(['weekly', 'monthly']),
  interval: z.int().min(1).max(12),
  days: z.array(Weekday),
  until: IsoDate,
  except: z.array(IsoDate),
  cancelled: z.array(IsoDate),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** The longest that a repetition lasts. */
export const maxMonths = 24;

/** Calendar months from one date to another (`YYYY-MM…`). */
export const monthsBetween = (from: string, until: string) =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));

/** One date, or a structured repetition of at most 24 months. Times are wall-clock times in Europe/Amsterdam. */
export const Event = z
  .strictObject({
    ...recordShape,
    title: LocalizedText,
    provider: Slug,
    disciplines: z.array(Discipline).min(1),
    terms: z.array(Slug),
    summary: LocalizedText,
    description: LocalizedRichText.nullable(),
    starts: WallDateTime,
    ends: WallDateTime,
    recurrence: Recurrence.nullable(),
    status: EventStatus,
    audience: Audience,
    ages: Ages,
    venue: Venue,
    price: Price,
    passRules: z.array(PassRule),
    languages: z.array(SpokenLanguage),
    access: AccessFacts,
    places: z.int().positive().nullable(),
    booking: Contact,
    image: Image.nullable(),
    /** What calendars know it by, when that is not its slug: the slug that it had first. */
    uid: Slug.optional(),
    /** When it was last changed; a record that was never in a CMS has no such moment. */
    modified: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/u, 'must be a moment such as 2026-12-01T19:30:00Z')
      .optional(),
  })
  .refine(({ starts, ends }) => starts < ends, { error: 'ends before it starts', path: ['ends'] })
  .refine(({ starts, recurrence }) => !recurrence || recurrence.until >= starts.slice(0, 10), {
    error: 'the repetition ends before the first date',
    path: ['recurrence', 'until'],
  })
  .refine(({ starts, recurrence }) => !recurrence || monthsBetween(starts, recurrence.until) <= maxMonths, {
    error: 'a repetition lasts at most 24 months',
    path: ['recurrence', 'until'],
  });
export type Event = z.infer<typeof Event>;
