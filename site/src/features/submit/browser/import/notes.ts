import type { Note, Repetition, RuleTold } from '@kunstwijzer/content/submission/import';
import { withCommas } from '../../../../i18n/commas.ts';
import type { SubmitSay } from '../../texts.ts';

/* What a visitor is told about a file and its rows, in words. */

type Say = { say: SubmitSay; tag: string };

const utc = (tag: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });

const longDate = (day: string, tag: string) => utc(tag, { dateStyle: 'long' }).format(new Date(day));

// The 4th of January 2027 is a Monday.
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekdayName = (day: string, tag: string) =>
  utc(tag, { weekday: 'long' }).format(Date.UTC(2027, 0, 4 + weekdays.indexOf(day)));
const monthName = (month: number, tag: string) => utc(tag, { month: 'long' }).format(Date.UTC(2027, month - 1, 1));

const listOf = (texts: string[], tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(texts);

type Nth = 1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5;

/** The weekdays of a rule: `1st and 3rd Monday`, `Tuesday and Thursday`. */
function daysText(days: RuleTold['days'], { say, tag }: Say): string {
  const byDay = [...Map.groupBy(days, ({ day }) => day)];
  const texts = byDay.map(([day, list]) => {
    const nths = list.flatMap(({ nth }) => (nth === null ? [] : [nth as Nth]));
    const name = weekdayName(day, tag);
    if (nths.length === 0) return name;
    return say('submit.import.rule.nthDay', {
      nth: listOf(
        nths.map((nth) => say(`submit.import.rule.nth.${nth}`)),
        tag,
      ),
      day: name,
    });
  });
  return listOf(texts, tag);
}

const dayName = (date: string) => weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday';

function ruleText(rule: RuleTold, first: string, { say, tag }: Say): string {
  const { every, interval: count, monthDays } = rule;
  const own = every === 'week' && rule.days.length === 0 ? [{ day: dayName(first), nth: null }] : rule.days;
  const onDates = monthDays.map((day) =>
    day === -1 ? say('submit.import.rule.lastDay') : say('submit.import.rule.dayOf', { day: String(day) }),
  );
  const weekdayText = own.length > 0 ? [daysText(own as RuleTold['days'], { say, tag })] : [];
  const days = listOf([...weekdayText, ...onDates], tag);
  const months = listOf(
    rule.months.map((month) => monthName(month, tag)),
    tag,
  );
  const only = months === '' || every === 'year' ? [] : [say('submit.import.rule.months', { months })];
  const isPlainDate = every === 'month' && count === 1 && own.length === 0 && monthDays.every((day) => day > 0);
  const onEach = every === 'month' && own.length > 0 && own.every(({ nth }) => nth === null) && monthDays.length === 0;
  const core = (): string => {
    if (every === 'day' && count === 1)
      return own.length > 0 ? say('submit.import.rule.week', { days }) : say('submit.import.rule.day');
    if (every === 'day') return say('submit.import.rule.day.n', { count });
    if (every === 'year')
      return say(count === 1 ? 'submit.import.rule.year' : 'submit.import.rule.year.n', { count, months, days });
    if (every === 'week' || (onEach && count === 1))
      return say(count === 1 ? 'submit.import.rule.week' : 'submit.import.rule.week.n', { count, days });
    if (isPlainDate) return say('submit.import.rule.date', { days: listOf(monthDays.map(String), tag) });
    return say(count === 1 ? 'submit.import.rule.month' : 'submit.import.rule.month.n', { count, days });
  };
  return [core(), ...only].join(' ');
}

/** A repetition in words: `every 1st and 3rd Monday of the month until 30 June 2027, 12 dates, 6 dates skipped`. */
function repetitionText({ rule, first, last, dates, skipped }: Repetition, { say, tag }: Say): string {
  const end = last ? say('submit.import.rule.until', { date: longDate(last, tag) }) : say('submit.import.rule.noEnd');
  const begin = rule
    ? ruleText(rule, first, { say, tag })
    : say('submit.import.rule.from', { date: longDate(first, tag) });
  const parts = [
    `${begin} ${end}`,
    ...(last ? [say('submit.import.rule.dates', { count: dates })] : []),
    ...(skipped > 0 ? [say('submit.import.rule.skipped', { count: skipped })] : []),
  ];
  const text = withCommas(parts, tag);
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}

/** Something to tell about a file or a row, in words. */
export function noteText({ code, values = {}, repetition }: Note, { say, tag }: Say): string {
  if (code === 'repetition') return repetition ? repetitionText(repetition, { say, tag }) : '';
  const { date } = values;
  // A line of a file is found by its number as it stands in an editor.
  const words = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'line' ? String(value) : value]),
  );
  const text = say(`submit.import.note.${code}`, {
    ...words,
    ...(typeof date === 'string' && { date: longDate(date, tag) }),
  });
  return repetition ? `${repetitionText(repetition, { say, tag })}. ${text}` : text;
}
