import { addDays } from '../../model/dates.ts';
import { keysOf, weekdays } from '../../model/vocabulary.ts';
import type { Weekday } from '../../model/vocabulary.ts';
import { seriesDates } from '../checks/dates.ts';
import type { Values } from '../values.ts';

/** A rule of RFC 5545 as a library reads it; `until` is a date. */
export type Rule = {
  freq: string;
  interval: number;
  byDay: string[];
  until: string | null;
  count: number | null;
  other: boolean;
};

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const dayOf = (code: string): Weekday | undefined => keysOf(weekdays)[codes.indexOf(code.slice(-2))];

const repeatsOf = ({ freq, interval, other }: Rule): string | null => {
  if (other) return null;
  if (freq === 'WEEKLY') return interval === 1 ? 'weekly' : interval === 2 ? 'fortnightly' : null;
  return freq === 'MONTHLY' && interval === 1 ? 'monthly' : null;
};

const twoYears = 2 * 365;

/**
 * The repetition as the form asks for it. A rule that the form has no words for gives no answer, so that the row asks
 * for one; it is never expanded, since such a rule can go on for ever.
 */
export function ruleValues(rule: Rule, date: string): Values {
  const repeats = repeatsOf(rule);
  if (repeats === null) return { repeats: [] };
  const days = repeats === 'monthly' ? [] : rule.byDay.map(dayOf).filter((day) => day !== undefined);
  const all = () => seriesDates({ repeats, date, until: addDays(date, twoYears), days, except: [] });
  const until = rule.until ?? (rule.count ? (all()[rule.count - 1] ?? null) : null);
  return { repeats: [repeats], ...(days.length > 0 && { days }), ...(until && { until: [until] }) };
}
