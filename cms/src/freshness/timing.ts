import { addDays } from '@kunstwijzer/content/model';

/**
 * The collections whose facts a provider confirms, with how many months that holds when editors set nothing else; each
 * before those that it refers to.
 */
export const confirmedFor = { activities: 6, spaces: 12, providers: 12 } as const;
export type Confirmed = keyof typeof confirmedFor;
export const confirmedNames = Object.keys(confirmedFor) as Confirmed[];

/** Months after which facts are stale, for each collection, and how long what nobody confirms stays on the site. */
export type Periods = Record<Confirmed, number> & { hide: number };

/** That we asked about a record: when first, when last, and how often we reminded. Days are `YYYY-MM-DD`. */
export type Asked = { askedOn: string; lastAskedOn: string; reminders: number };

/** Days: the first question before facts are stale, and from each mail to what follows it. */
const ahead = 30;
const untilFirstReminder = 14;
const untilLastReminder = 10;
const untilLapsed = 6;

/** The same day so many months later; the last day of a month that is too short. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether somebody confirmed the record after we asked. */
export const isAnswered = (confirmedOn: string, { askedOn }: Pick<Asked, 'askedOn'>): boolean => confirmedOn >= askedOn;

/** What has to be mailed about a record today: the question, a reminder, the last one, or nothing. */
export function dueMail(
  { confirmedOn, months, asked }: { confirmedOn: string; months: number; asked: Asked | null },
  today: string,
): 'ask' | 'remind' | 'remind-last' | null {
  if (!asked || isAnswered(confirmedOn, asked))
    return today >= addDays(addMonths(confirmedOn, months), -ahead) ? 'ask' : null;
  if (asked.reminders === 0) return today >= addDays(asked.lastAskedOn, untilFirstReminder) ? 'remind' : null;
  if (asked.reminders === 1) return today >= addDays(asked.lastAskedOn, untilLastReminder) ? 'remind-last' : null;
  return null;
}

/** How a record stands that we asked about and nobody answered: still time, shown as not confirmed, or off the site. */
export function standing(asked: Asked, today: string, hideAfter: number): 'waiting' | 'lapsed' | 'hidden' {
  if (asked.reminders < 2) return 'waiting';
  const lapsedOn = addDays(asked.lastAskedOn, untilLapsed);
  if (today < lapsedOn) return 'waiting';
  return today >= addMonths(lapsedOn, hideAfter) ? 'hidden' : 'lapsed';
}
