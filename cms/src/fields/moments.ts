import { IsoDate, today, toInstant, wallTime } from '@kunstwijzer/content/model';
import type { FieldOf } from '@kunstwijzer/content/model';
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

const needed: Words = { nl: 'Vul dit veld in.', en: 'Fill in this field.' };
const tooEarly: Record<'day' | 'moment', Words> = {
  day: { nl: 'Deze dag is voor de eerste dag.', en: 'This day is before the first day.' },
  moment: { nl: 'Het einde is voor het begin.', en: 'It ends before it starts.' },
};

const months = (wall: string) => Number(wall.slice(0, 4)) * 12 + Number(wall.slice(5, 7));

/** The end of something, if it is one: not before the field that it says, beside it or of the whole document. */
export function endField(made: DateField, field: FieldOf<'day' | 'moment'>): DateField {
  const { type, required, askedWith, from } = field;
  if (from === undefined && !askedWith?.needed) return made;
  const isNeeded = required || askedWith?.needed === true;
  const validate: DateFieldValidation = (value, { req, data, siblingData }) => {
    if (!value) return !isNeeded || say(req, needed);
    const [beside, whole] = [siblingData, data] as Partial<Record<string, string | null>>[];
    const start = wallOf(beside?.[from ?? ''] ?? whole?.[from ?? '']);
    const end = wallOf(new Date(value).toISOString());
    if (start === null || end === null) return true;
    const most = type === 'day' ? field.months : undefined;
    if (most !== undefined && months(end) - months(start) > most)
      return say(req, {
        nl: `Een herhaling duurt hoogstens ${most} maanden.`,
        en: `A repetition lasts at most ${most} months.`,
      });
    const isRight = type === 'day' ? end.slice(0, 10) >= start.slice(0, 10) : end > start;
    return isRight || say(req, tooEarly[type]);
  };
  return { ...made, validate };
}
