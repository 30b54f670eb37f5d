import { IsoDate, today, toInstant, wallTime } from '@kunstwijzer/content/model';
import type { DateField, DateFieldValidation } from 'payload';
import { adminOf, say } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

/** A calendar date. Payload keeps it as noon UTC, the same date in every time zone that editors work in. */
export const dayField = (name: string, label: Words, options: FieldOptions & { today?: boolean } = {}): DateField => ({
  name,
  type: 'date',
  label,
  required: options.required ?? false,
  ...(options.today && { defaultValue: () => dayData(today()) }),
  admin: { ...adminOf(options), date: { pickerAppearance: 'dayOnly', displayFormat: 'd-M-yyyy' } },
});

/** `YYYY-MM-DD` of a day field; null when it is empty. */
export const dayOf = (value: string | null | undefined): string | null => value?.slice(0, 10) ?? null;

/** What a day field keeps for `YYYY-MM-DD`. */
export const dayData = (date: string | null): string | null =>
  date === null ? null : `${IsoDate.parse(date)}T12:00:00.000Z`;

/** A date and time on the clocks of The Hague, wherever the editor is. */
export const momentField = (name: string, label: Words, options: FieldOptions = {}): DateField => ({
  name,
  type: 'date',
  label,
  required: options.required ?? false,
  timezone: {
    defaultTimezone: 'Europe/Amsterdam',
    supportedTimezones: [{ label: 'Den Haag', value: 'Europe/Amsterdam' }],
  },
  admin: {
    ...adminOf(options),
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd-M-yyyy HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
  },
});

/** `YYYY-MM-DDTHH:MM` on the clocks of The Hague; null when it is empty. */
export const wallOf = (value: string | null | undefined): string | null => (value ? wallTime(new Date(value)) : null);

/** What a moment field keeps for a wall-clock time `YYYY-MM-DDTHH:MM`. */
export const wallData = (wall: string): string => toInstant(wall).toISOString();

/** A validator: this day is filled in, and not before the day in the field `first` of the same document. */
export const notBefore =
  (first: string): DateFieldValidation =>
  (value, { req, data }) => {
    if (!value) return say(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' });
    const start = (data as Record<string, unknown>)[first];
    if (typeof start !== 'string' || new Date(value) >= new Date(start)) return true;
    return say(req, { nl: 'Deze dag is voor de eerste dag.', en: 'This day is before the first day.' });
  };

/** A validator: this day, when it is filled in, is not before the day in the field `first` of the same row. */
export const notBeforeSibling =
  (first: string): DateFieldValidation =>
  (value, { req, siblingData }) => {
    const start = (siblingData as Record<string, unknown>)[first];
    if (!value || typeof start !== 'string' || new Date(value) >= new Date(start)) return true;
    return say(req, { nl: 'Deze dag is voor de eerste dag.', en: 'This day is before the first day.' });
  };
