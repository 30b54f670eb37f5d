import { addDays, maxDates, weekdayOf } from '../../../model/dates.ts';
import { keysOf, weekdays } from '../../../model/vocabulary.ts';
import type { Weekday } from '../../../model/vocabulary.ts';
import { plain } from '../../plain.ts';
import { weekdayNamed } from './days.ts';

/** A repetition as people write it: in the words of the form, with weekdays, or at places of the month (-1 the last). */
export type Told = { repeats: string; days: Weekday[]; places: number[] };

const ways: [string, RegExp][] = [
  ['once', /^(?:eenmalig|een keer|1 keer|1x|nee|geen|niet|once|no|none|tek sefer|bir kez|hayir|مره واحده|لا)$/u],
  [
    'fortnightly',
    /(?:om de week|tweewekelijks|2 wekelijks|(?:elke|om de) (?:2|twee) weken|14 dagen|(?:every (?:2|two|other) weeks?)|biweekly|fortnight|iki haftada bir|2 haftada bir|كل اسبوعين)/u,
  ],
  [
    'monthly',
    /(?:maandelijks|(?:elke|iedere|per|van de|van elke|in de) maand|monthly|(?:every|each|of the|a) month|her ay|ayin|كل شهر|من الشهر|شهري)/u,
  ],
  ['weekly', /(?:wekelijks|(?:elke|iedere|per) week|weekly|every week|each week|her hafta|haftalik|كل اسبوع|اسبوعي)/u],
];

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

/** Reads a repetition; null when it is none that we know. */
export function readRepeats(cell: string): Told | null {
  const text = plain(cell);
  const words = text.split(' ');
  const way = ways.find(([, pattern]) => pattern.test(text))?.[0];
  const days = keysOf(weekdays).filter((day) => words.some((word) => weekdayNamed(word) === day));
  const places = ordinals.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([place]) => place);
  if (days.length > 0 && places.length > 0 && (way === undefined || way === 'monthly'))
    return { repeats: 'monthly', days, places };
  if (way !== undefined) return places.length > 0 && way !== 'fortnightly' ? null : { repeats: way, days, places: [] };
  const onDays = /^(?:elke|iedere|every|each|her|كل)\b|^(?:كل)/u.test(text) || days.length === words.length;
  return days.length > 0 && onDays ? { repeats: 'weekly', days, places: [] } : null;
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
