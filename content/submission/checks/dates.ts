import { IsoDate } from '../../model/common.ts';
import { addDays, maxDates, maxMonths, monthsBetween, occurrences } from '../../model/dates.ts';
import type { Event } from '../../model/event.ts';
import type { OwnDate, Recurrence } from '../../model/recurrence.ts';
import type { Weekday } from '../../model/vocabulary.ts';
import type { Answers } from '../answers.ts';
import type { Problem } from '../problem.ts';

/** A night ends before this hour; an end that is earlier than the start and later than this is a mistake. */
const nightEnds = '08:00';
const maxDays = 31;
const maxDaysAhead = 3 * 366;

/** Whether a text is a date (`YYYY-MM-DD`) that there is. */
export const isDate = (text: string): boolean => IsoDate.safeParse(text).success;

/** Whether an end time is in the night after the start. */
export const isNextDay = (start: string, end: string): boolean => end < start;

const text = (answers: Answers, name: string): string | null => {
  const answer = answers.get(name);
  return typeof answer === 'string' ? answer : null;
};

const texts = (answers: Answers, name: string): string[] => {
  const answer = answers.get(name);
  return Array.isArray(answer) ? answer.filter((part) => typeof part === 'string') : [];
};

/** Whether an end time is no end of what begins at the start: the same, or earlier and not in the night after it. */
export const endsTooEarly = (start: string, end: string): boolean => end === start || (end < start && end > nightEnds);

/** Problems of a start and an end time. */
export function timeProblems(answers: Answers, startField: string, endField: string): Problem[] {
  const [start, end] = [text(answers, startField), text(answers, endField)];
  if (start === null || end === null) return [];
  return endsTooEarly(start, end) ? [{ field: endField, code: 'endBeforeStart' }] : [];
}

/** Problems of a last day: before the first, or already over. */
export function periodProblems(answers: Answers, fromField: string, untilField: string, today: string): Problem[] {
  const [from, until] = [text(answers, fromField), text(answers, untilField)];
  if (until === null) return [];
  if (from !== null && until < from) return [{ field: untilField, code: 'lastBeforeFirst' }];
  return until < today ? [{ field: untilField, code: 'past' }] : [];
}

const farProblems = (answers: Answers, field: string, today: string): Problem[] => {
  const limit = addDays(today, maxDaysAhead);
  const dates = [...texts(answers, field), ...[text(answers, field)].filter((date) => date !== null)];
  return dates.some((date) => date > limit) ? [{ field, code: 'far' }] : [];
};

function onceProblems(answers: Answers, today: string): Problem[] {
  const [date, last] = [text(answers, 'date'), text(answers, 'last-date')];
  if (date === null) return [];
  if (last === null) return date < today ? [{ field: 'date', code: 'past' }] : [];
  if (last > addDays(date, maxDays - 1) && last >= date)
    return [{ field: 'last-date', code: 'tooManyDays', params: { max: maxDays } }];
  return periodProblems(answers, 'date', 'last-date', today);
}

type Series = { repeats: string; date: string; until: string; days: readonly Weekday[]; except: readonly string[] };

/** The repetition of an event, as the model has it. */
export const recurrenceOf = ({ repeats, until, days, except }: Omit<Series, 'date'>): Recurrence => ({
  frequency: repeats === 'monthly' ? 'monthly' : 'weekly',
  interval: repeats === 'fortnightly' ? 2 : 1,
  days: repeats === 'monthly' ? [] : [...days],
  until,
  except: [...except],
  own: [],
  cancelled: [],
});

const allDay = { start: '00:00', end: '23:59' };

/** Every date of a repetition in order; `starts` of an event may be none of them. */
export function seriesDates(series: Series): string[] {
  const event: Pick<Event, 'starts' | 'ends' | 'recurrence' | 'status'> = {
    starts: `${series.date}T${allDay.start}`,
    ends: `${series.date}T${allDay.end}`,
    recurrence: recurrenceOf(series),
    status: 'scheduled',
  };
  return occurrences(event).map(({ starts }) => starts.slice(0, 10));
}

/** `28-3-2027`: a day in words of every language. */
const inDigits = (date: string): string => date.split('-').map(Number).toReversed().join('-');

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const nthOf = (date: string): number => Math.ceil(Number(date.slice(8)) / 7);

/** The latest date of a repetition up to today that it can go on from: on the same weekday, in the same turn. */
function latestTurn(repeats: string, date: string, today: string): string {
  if (repeats !== 'monthly') {
    const days = repeats === 'fortnightly' ? 14 : 7;
    return addDays(date, days * Math.floor(daysBetween(date, today) / days));
  }
  const turns = seriesDates({ repeats, date, until: today, days: [], except: [] });
  return turns.findLast((day) => nthOf(day) === nthOf(date)) ?? date;
}

/**
 * The answers with a repetition that began long ago as one that goes on from its latest date: what is over is of no use to
 * anybody, and no series is too old to be given an end. One that is not longer than a repetition may be stays as it is.
 */
export function fromNow(answers: Answers, today: string): Answers {
  const [repeats, date, until] = [text(answers, 'repeats'), text(answers, 'date'), text(answers, 'until')];
  if (repeats === null || date === null || until === null || date >= today || until < today) return answers;
  if (monthsBetween(date, until) <= maxMonths) return answers;
  return new Map([...answers, ['date', latestTurn(repeats, date, today)]]);
}

function seriesProblems(answers: Answers, repeats: string, today: string): Problem[] {
  const [date, until] = [text(answers, 'date'), text(answers, 'until')];
  if (date === null || until === null) return [];
  const wrong = periodProblems(answers, 'date', 'until', today);
  if (wrong.length > 0) return wrong;
  if (monthsBetween(date, until) > maxMonths) return [{ field: 'until', code: 'untilFar', params: { max: maxMonths } }];
  const series = { repeats, date, until, days: texts(answers, 'days') as Weekday[], except: [] };
  const dates = seriesDates(series);
  if (dates.length === maxDates) return [{ field: 'until', code: 'tooManyDays', params: { max: maxDates - 1 } }];
  const except = texts(answers, 'except');
  // A day that is over may be left from before; any other that is not in the series is a slip.
  const stray = except.find((day) => day >= today && !dates.includes(day));
  if (stray !== undefined) return [{ field: 'except', code: 'noSuchDay', params: { date: inDigits(stray) } }];
  const own = (answers.get('own') ?? []) as OwnDate[];
  if (own.some(({ starts }) => monthsBetween(date, starts) > maxMonths))
    return [{ field: 'own', code: 'untilFar', params: { max: maxMonths } }];
  return own.length === 0 && dates.every((day) => except.includes(day)) ? [{ field: 'except', code: 'noDates' }] : [];
}

/** Problems of the dates of an event. `today` is `YYYY-MM-DD` in The Hague; dates that are over are refused. */
export function eventDateProblems(answers: Answers, today: string): Problem[] {
  const far = ['date', 'dates'].flatMap((field) => farProblems(answers, field, today));
  if (far.length > 0) return far;
  const repeats = text(answers, 'repeats');
  if (repeats === 'once') return onceProblems(answers, today);
  if (repeats === 'several') {
    const dates = texts(answers, 'dates');
    return dates.length > 0 && dates.every((date) => date < today) ? [{ field: 'dates', code: 'past' }] : [];
  }
  return repeats === null ? [] : seriesProblems(answers, repeats, today);
}

/** Problems of the times of an event; one of several days may end earlier in the day than it starts. */
export function eventTimeProblems(answers: Answers): Problem[] {
  const [date, last] = [text(answers, 'date'), text(answers, 'last-date')];
  return last !== null && date !== null && last > date ? [] : timeProblems(answers, 'start', 'end');
}

/** Problems of the last day of a notice. */
export function expiryProblems(answers: Answers, today: string): Problem[] {
  const expires = text(answers, 'expires');
  if (expires !== null && expires > addDays(today, 366)) return [{ field: 'expires', code: 'year' }];
  return periodProblems(answers, '', 'expires', today);
}
