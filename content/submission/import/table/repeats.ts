import { addDays, maxDates, weekdayOf } from '../../../model/dates.ts';
import { keysOf, weekdays } from '../../../model/vocabulary.ts';
import type { Weekday } from '../../../model/vocabulary.ts';
import { plain } from '../../plain.ts';
import { weekdayNamed } from './days.ts';

/** A repetition as people write it: in the words of the form, with weekdays, or at places of the month (-1 the last). */
export type Told = { repeats: string; days: Weekday[]; places: number[] };

// A word of Latin letters, whole: "maand" is no part of "maandag". Arabic writes endings to its words.
const whole = (latin: string, arabic: string) => new RegExp(`(?<!\\p{L})(?:${latin})(?!\\p{L})|${arabic}`, 'u');

const ways: [string, RegExp][] = [
  ['once', /^(?:eenmalig|een keer|1 keer|1x|nee|geen|niet|once|no|none|tek sefer|bir kez|hayir|مره واحده|لا)$/u],
  [
    'fortnightly',
    whole(
      'om de week|tweewekelijks|2 wekelijks|(?:elke|om de) (?:2|twee) weken|(?:elke )?14 dagen|' +
        'every (?:2|two) weeks?|every other(?: week)?|biweekly|fortnightly|iki haftada bir|2 haftada bir',
      'كل اسبوعين',
    ),
  ],
  [
    'monthly',
    whole(
      'maandelijks|(?:elke|iedere|per|van de|van elke|in de) maand|monthly|(?:every|each|of the|a) month|her ay|ayin',
      'كل شهر|من الشهر|شهريا?',
    ),
  ],
  [
    'weekly',
    whole('wekelijks|(?:elke|iedere|per) week|weekly|every week|each week|her hafta|haftalik', 'كل اسبوع|اسبوعيا?'),
  ],
];

// What says nothing about which days it is.
const filler =
  /^(?:elke|iedere|op|de|het|een|in|om|van|en|the|of|on|at|and|every|each|her|ve|gunu|gunleri|day|days|1x|كل|يوم|من|في|و)$/u;

const ordinals: [number, RegExp][] = [
  [-1, /^(?:laatste|last|son|الاخير)$/u],
  [1, /^(?:1|1e|1ste|1st|eerste|first|birinci|ilk|الاول)$/u],
  [2, /^(?:2|2e|2de|2nd|tweede|second|ikinci|الثاني)$/u],
  [3, /^(?:3|3e|3de|3rd|derde|third|ucuncu|الثالث)$/u],
  [4, /^(?:4|4e|4de|4th|vierde|fourth|dorduncu|الرابع)$/u],
  [5, /^(?:5|5e|5de|5th|vijfde|fifth|besinci|الخامس)$/u],
];

/** The weekdays that a cell names (`di en do`); null when one of its words is none. */
export function readWeekdays(cell: string): Weekday[] | null {
  const names = plain(cell)
    .split(' ')
    .filter((word) => !/^(?:en|and|ve|و|op|on|de|t|m|the|elke|iedere|every|each|her|gunleri|كل|يوم)$/u.test(word));
  const days = names.map((name) => weekdayNamed(name) ?? weekdayNamed(name.replace(/^و?(?=ال)/u, '')));
  if (days.length === 0 || days.some((day) => day === null)) return null;
  return keysOf(weekdays).filter((day) => days.includes(day));
}

/** Reads a repetition; null when it is none that we know, or holds words besides. */
export function readRepeats(cell: string): Told | null {
  const text = plain(cell);
  const found = ways.find(([, pattern]) => pattern.test(text));
  const way = found?.[0];
  const words = (found ? text.replace(found[1], ' ') : text).split(' ').filter((word) => word !== '');
  const days = keysOf(weekdays).filter((day) => words.some((word) => weekdayNamed(word) === day));
  const placeOf = (word: string) => ordinals.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
  const places = ordinals.map(([place]) => place).filter((place) => words.some((word) => placeOf(word) === place));
  const isRead = (word: string) => filler.test(word) || weekdayNamed(word) !== null || placeOf(word) !== null;
  // "Behalve in de vakantie", "van oktober tot mei": whoever reads over that sends people to a closed door.
  if (!words.every(isRead)) return null;
  if (days.length > 0 && places.length > 0 && (way === undefined || way === 'monthly')) {
    // "Every second Tuesday" is each other one, or the second of the month.
    const isOther = way === undefined && places.join() === '2';
    return isOther ? null : { repeats: 'monthly', days, places };
  }
  if (way !== undefined) return places.length > 0 ? null : { repeats: way, days, places: [] };
  return days.length > 0 && places.length === 0 ? { repeats: 'weekly', days, places: [] } : null;
}

/** The dates at some places of each month, from a day until a day. */
export function datesAt({ days, places }: Told, from: string, until: string): string[] {
  const dates: string[] = [];
  for (let date = from; date <= until && dates.length < maxDates; date = addDays(date, 1)) {
    const fromStart = Math.ceil(Number(date.slice(8)) / 7);
    const isLast = addDays(date, 7).slice(0, 7) !== date.slice(0, 7);
    if (days.includes(weekdayOf(date)) && (places.includes(fromStart) || (isLast && places.includes(-1))))
      dates.push(date);
  }
  return dates;
}
