import { weekdays } from '@kunstwijzer/content/model';
import type { RecordOf, Recurrence } from '@kunstwijzer/content/model';
import type { ArrayField, DateFieldValidation, GroupField } from 'payload';
import { listOf } from '../../fields/empty.ts';
import { dayData, dayField, dayOf, wallOf } from '../../fields/moments.ts';
import { numberField } from '../../fields/numbers.ts';
import { termsField } from '../../fields/terms-field.ts';
import { say } from '../../fields/words.ts';
import type { Words } from '../../fields/words.ts';
import type { Event } from '../../payload-types.ts';

const frequencies = {
  weekly: { nl: 'Elke week', en: 'Every week', tr: 'Her hafta', ar: 'كل أسبوع' },
  monthly: { nl: 'Elke maand', en: 'Every month', tr: 'Her ay', ar: 'كل شهر' },
};

const longest = 24;
const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

const validUntil: DateFieldValidation = (value, { req, data, siblingData }) => {
  const { frequency } = siblingData as { frequency?: string | null };
  if (!frequency) return true;
  const until = dayOf(value ? new Date(value).toISOString() : null);
  if (until === null) return say(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' });
  const starts = wallOf((data as Partial<Event>).starts);
  if (starts === null) return true;
  if (until < starts.slice(0, 10))
    return say(req, {
      nl: 'De herhaling stopt voor de eerste datum.',
      en: 'The repetition ends before the first date.',
    });
  return (
    months(until) - months(starts) <= longest ||
    say(req, {
      nl: `Een herhaling duurt hoogstens ${longest} maanden.`,
      en: `A repetition lasts at most ${longest} months.`,
    })
  );
};

const dates = (name: string, label: Words): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { nl: 'Datum', en: 'Date' }, plural: { nl: 'Datums', en: 'Dates' } },
  admin: { condition: (_data, sibling: { frequency?: string | null }) => Boolean(sibling?.frequency) },
  fields: [dayField('date', { nl: 'Datum', en: 'Date' }, { required: true })],
});

/** Weekly or monthly repetition of an event; no frequency means one date. */
export const recurrenceField: GroupField = {
  name: 'recurrence',
  type: 'group',
  label: { nl: 'Herhaling', en: 'Repetition' },
  fields: [
    {
      type: 'row',
      fields: [
        termsField(
          'frequency',
          frequencies,
          { nl: 'Herhaalt', en: 'Repeats' },
          {
            description: {
              nl: 'Maandelijks: op dezelfde weekdag, zoals elke derde zondag.',
              en: 'Monthly: on the same weekday, such as every third Sunday.',
            },
          },
        ),
        numberField('interval', { nl: 'Om de … keer', en: 'Every … times' }, { min: 1, max: 12 }),
        { ...dayField('until', { nl: 'Tot en met', en: 'Until' }), validate: validUntil },
        termsField('days', weekdays, { nl: 'Op deze dagen (wekelijks)', en: 'On these days (weekly)' }, { many: true }),
      ],
    },
    dates('except', { nl: 'Niet op', en: 'Not on' }),
    dates('cancelled', { nl: 'Afgelast op', en: 'Cancelled on' }),
  ],
};

const datesOf = (rows: { date: string }[] | null | undefined): string[] =>
  listOf(rows).map(({ date }) => dayOf(date) ?? '');
const datesData = (list: string[]) => list.map((date) => ({ date: dayData(date) ?? '' }));

const recurrenceOf = (recurrence: Event['recurrence']): Recurrence | null =>
  recurrence?.frequency
    ? {
        frequency: recurrence.frequency,
        interval: recurrence.interval ?? 1,
        days: listOf(recurrence.days),
        until: dayOf(recurrence.until) ?? '',
        except: datesOf(recurrence.except),
        cancelled: datesOf(recurrence.cancelled),
      }
    : null;

export const recurrenceData = (recurrence: Recurrence | null): Event['recurrence'] =>
  recurrence === null
    ? undefined
    : {
        ...recurrence,
        until: dayData(recurrence.until),
        except: datesData(recurrence.except),
        cancelled: datesData(recurrence.cancelled),
      };

/** When an event is, and whether it goes on: wall-clock times with its repetition. */
export type Times = Pick<RecordOf<'events'>, 'starts' | 'ends' | 'recurrence' | 'status'>;

export const timesOf = (doc: Pick<Event, 'starts' | 'ends' | 'recurrence' | 'status'>): Times => ({
  starts: wallOf(doc.starts) ?? '',
  ends: wallOf(doc.ends) ?? '',
  recurrence: recurrenceOf(doc.recurrence),
  status: doc.status ?? 'scheduled',
});
