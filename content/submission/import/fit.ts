import { maxDates, weekdayOf } from '../../model/dates.ts';
import { keysOf, weekdays } from '../../model/vocabulary.ts';
import type { Weekday } from '../../model/vocabulary.ts';
import { seriesDates } from '../checks/dates.ts';
import type { Values } from '../values.ts';

/** One date of something that repeats, `YYYY-MM-DD`. */
export type OneDate = { date: string; cancelled: boolean };

// As many dates as the form has room for to leave out.
const mostLeftOut = 60;

const none = { except: [] };

/** A repetition that the form has words for, and the dates of it that are left out. */
type Fit = { repeats: string; days: Weekday[]; except: string[] };

/** The repetition of the form that gives exactly these dates; null when there is none, or it would be mostly exceptions. */
function fitOf(dates: string[]): Fit | null {
  const [date = ''] = dates;
  const until = dates.at(-1) ?? '';
  const all = new Set(dates);
  const used = new Set(dates.map(weekdayOf));
  const days = keysOf(weekdays).filter((day) => used.has(day));
  const fits = ['weekly', 'fortnightly', 'monthly'].flatMap((repeats): Fit[] => {
    const own = repeats === 'monthly' ? [] : days;
    const series = seriesDates({ repeats, date, until, days: own, ...none });
    const has = new Set(series);
    if (series.length >= maxDates || dates.some((each) => !has.has(each))) return [];
    const except = series.filter((each) => !all.has(each));
    const isMostly = except.length > mostLeftOut || except.length >= dates.length;
    return isMostly ? [] : [{ repeats, days: own, except }];
  });
  return fits.reduce<Fit | null>((best, fit) => (best && best.except.length <= fit.except.length ? best : fit), null);
}

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, list]) => list.length > 0));

/** Where dates come from: a rule or a list, and whether the rule goes on for ever. */
type Source = { byRule: boolean; endless: boolean };

/**
 * Dates as the form asks for them: what follows a rule as a repetition that gives exactly these dates, else each date by
 * itself. Of a rule without end the end is asked.
 */
export function repeatValues(dates: OneDate[], { byRule, endless }: Source): Values {
  const days = dates.map(({ date }) => date);
  const cancelled = dates.filter((each) => each.cancelled).map(({ date }) => date);
  const [date = ''] = days;
  if (days.length === 1)
    return filled({ repeats: ['once'], date: [date], status: cancelled.length > 0 ? ['cancelled'] : [] });
  const fit = byRule && days.length > 2 ? fitOf(days) : null;
  if (!fit) return filled({ repeats: ['several'], dates: days, cancelled });
  const onOtherDays = fit.days.length > 1 || fit.days.some((day) => day !== weekdayOf(date));
  return filled({
    repeats: [fit.repeats],
    date: [date],
    days: onOtherDays ? fit.days : [],
    until: endless ? [] : [days.at(-1) ?? ''],
    except: fit.except,
    cancelled,
  });
}
