import { addDays, keysOf, occurrences, weekdayOf, weekdays } from '../model/index.ts';
import type { Event, LocalizedText, Recurrence } from '../model/index.ts';
import type { EventKind } from './sketches/event-kinds.ts';
import type { Dice } from './random.ts';
import { addMinutes } from './times.ts';

/** The first of the wanted weekdays on or after a date. */
function forwardTo(date: string, days: readonly string[]): string {
  const ahead = keysOf(weekdays).findIndex((_, shift) => days.includes(weekdayOf(addDays(date, shift))));
  return addDays(date, Math.max(0, ahead));
}

/** The last Sunday of a month (1–12): the day on which clocks change in March and October. */
function lastSunday(year: number, month: number): string {
  const first = `${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  const back = [1, 2, 3, 4, 5, 6, 7].find((days) => weekdayOf(addDays(first, -days)) === 'sunday') ?? 7;
  return addDays(first, -back);
}

/** The next day on or after `today` on which clocks change: in March (to summer time) or October (back). */
export function nextClockChange(today: string, month: 3 | 10): string {
  const year = Number(today.slice(0, 4));
  const thisYear = lastSunday(year, month);
  return thisYear >= today ? thisYear : lastSunday(year + 1, month);
}

/** When a single event takes place: a few today, this weekend and in the past, most in the coming weeks and months. */
export function onceOn(kind: EventKind, roll: Dice, today: string): string {
  const when = roll.int(1, 100);
  const anyone = kind.audience === 'everyone';
  if (anyone && when <= 7) return today;
  if (anyone && when <= 20) return forwardTo(today, ['saturday', 'sunday']);
  if (when <= 26) return forwardTo(addDays(today, -roll.int(10, 40)), kind.days);
  return forwardTo(addDays(today, when <= 70 ? roll.int(1, 35) : roll.int(36, 240)), kind.days);
}

const reason: LocalizedText = {
  nl: 'De docent is ziek.',
  en: 'The teacher is ill.',
  tr: 'Öğretmen hasta.',
  ar: 'المدرّس مريض.',
};

/** The first date of a series and how it repeats, with some dates left out, some cancelled and some at another time. */
export function seriesFrom(kind: EventKind, roll: Dice, today: string): { first: string; recurrence: Recurrence } {
  const first = forwardTo(addDays(today, -roll.int(-14, 70)), kind.days);
  const monthly = kind.rhythm === 'monthly';
  const recurrence: Recurrence = {
    frequency: monthly ? 'monthly' : 'weekly',
    interval: kind.rhythm === 'fortnightly' ? 2 : 1,
    days: monthly ? [] : [...kind.days],
    until: addDays(today, roll.pick([120, 240, 400, 600])),
    except: [],
    own: [],
    cancelled: [],
  };
  const at = (time: string): Event['starts'] => `${first}T${time}`;
  const coming = occurrences({ starts: at('10:00'), ends: at('11:00'), recurrence, status: 'scheduled' })
    .map(({ starts }) => starts.slice(0, 10))
    .filter((date) => date > today);
  const [, second, third, fourth, fifth] = coming;
  const isEarly = kind.start >= '11:00' && kind.start.endsWith('30');
  return {
    first,
    recurrence: {
      ...recurrence,
      own:
        fourth && isEarly
          ? [{ starts: `${fourth}T10:00`, ends: `${fourth}T${addMinutes('10:00', kind.minutes)}` }]
          : [],
      except: second && roll.chance(40) ? [second] : [],
      cancelled: [third, fifth].flatMap((date) =>
        date !== undefined && roll.chance(35) ? [{ date, reason: date === third ? reason : null }] : [],
      ),
    },
  };
}
