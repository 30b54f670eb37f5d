import { passAnswer } from '../model/index.ts';
import type { accessChoices, District, PassRule, Place, Price } from '../model/index.ts';

/* Parts of what is known of a record. An empty list, and a pass or access fact that is not named, is unknown: never "no". */

export const priceFact = (price: Price): { kind: Price['kind']; cents?: number } =>
  price.kind === 'paid' ? { kind: price.kind, cents: price.amount } : { kind: price.kind };

type Answer = 'yes' | 'no' | 'unknown' | undefined;
const answered = (answers: [string, Answer][]): Record<string, 'yes' | 'no'> =>
  Object.fromEntries(answers.filter((each): each is [string, 'yes' | 'no'] => each[1] === 'yes' || each[1] === 'no'));

/** Passes with a known answer on a date (`YYYY-MM-DD`). */
export const passFacts = (rules: PassRule[], on: string): Record<string, 'yes' | 'no'> =>
  answered([...new Set(rules.map(({ pass }) => pass))].map((pass) => [pass, passAnswer(rules, pass, on)]));

/** Access facts with a known answer. */
export const accessAnswers = (
  access: Partial<Record<keyof typeof accessChoices, Answer>>,
): Partial<Record<keyof typeof accessChoices, 'yes' | 'no'>> => answered(Object.entries(access));

/** The districts of places, each once. */
export const districtsIn = (places: (Place | null)[]): District[] => [
  ...new Set(places.flatMap((place) => place?.district ?? [])),
];

/** The part of the day that a time `HH:MM` is in. */
export function partOfDay(time: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}
