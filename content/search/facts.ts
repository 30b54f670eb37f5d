import { ageGroupYears, sharedYears } from '../core/index.ts';
import type { AgeRange } from '../core/index.ts';
import type { AgeGroup } from '../model/index.ts';
import type { RecordFacts } from './types.ts';

/** Whether a fact is what was asked: no, unknown, or yes; and from 0 to 1 how well it fits among those with the same answer. */
export type Verdict = { answer: 'no' | 'unknown' | 'yes'; fit: number };

const yes = (fit = 1): Verdict => ({ answer: 'yes', fit });
export const no = (fit = 0): Verdict => ({ answer: 'no', fit });
export const unknown: Verdict = { answer: 'unknown', fit: 0.3 };

/** One of the values is enough. */
export function oneOf(known: readonly string[] | undefined, wanted: readonly string[]): Verdict {
  if (known === undefined) return no();
  if (known.length === 0) return unknown;
  return wanted.some((value) => known.includes(value)) ? yes() : no();
}

/** All must hold: a map of what is known to be so or not. */
export function allOf(known: Partial<Record<string, 'yes' | 'no'>> | undefined, wanted: readonly string[]): Verdict {
  if (known === undefined) return no();
  const answers = wanted.map((key) => known[key]);
  if (answers.includes('no')) return no();
  return answers.includes(undefined) ? unknown : yes();
}

/** How well something for `range` suits people from `from` until `until`: 1 is made for them, 0.6 is open to them. */
function ageFit(range: AgeRange, wanted: AgeRange): number {
  const [min, max] = range;
  const [from] = wanted;
  if (sharedYears(range, wanted) <= 0) return 0;
  if (from >= 50) return min >= 45 ? 1 : 0.6;
  // Adults are not who "from 0" or "from 8" is made for; children are not who a class that ends at 99 is made for.
  // Seniors are adults, but who asks for adults asked for no class of seniors.
  if (from >= 18) return min >= 16 && min < 55 ? 1 : 0.6;
  const allAges = max - min > 60;
  return allAges ? (min >= 12 && from < 12 ? 0 : 0.6) : 1;
}

const best = (fits: number[]): Verdict => {
  const fit = Math.max(0, ...fits);
  return fit > 0 ? yes(fit) : no();
};

/** Whether something for these ages is for people of the wanted ages. */
export function forAges(ranges: RecordFacts['ages'], wanted: AgeRange): Verdict {
  if (ranges === undefined) return no();
  if (ranges.length === 0) return unknown;
  return best(ranges.map((range) => ageFit(range, wanted)));
}

/** Whether it is made for an age group: that someone of 16 may join does not make it something for teenagers. */
export function forAgeGroup(ranges: RecordFacts['ages'], group: string): Verdict {
  const years = ageGroupYears[group as AgeGroup] as AgeRange | undefined;
  if (ranges === undefined || !years) return no();
  if (ranges.length === 0) return unknown;
  return best(
    ranges.map((range) => {
      const [min, max] = range;
      if (min === 0 && max > 90) return 0.6;
      const most = { toddlers: 6, children: 18, teens: 25 }[group];
      if (most === undefined) return ageFit(range, years);
      const enough = Math.min(2, max - min + 1);
      if (max <= most && sharedYears(range, years) >= enough && (group !== 'toddlers' || min <= 3)) return 1;
      return group === 'teens' && min <= 16 && max >= 18 ? 0.5 : 0;
    }),
  );
}

/** Whether it costs what was asked: nothing (`free`), or little (`cheap`: the less the better). */
export function forPrice(price: RecordFacts['price'], wanted: readonly string[]): Verdict {
  if (wanted.includes('cheap')) return price?.kind === 'free' ? yes() : cheap(price?.cents);
  if (price === undefined) return no();
  if (price.kind === 'unknown') return unknown;
  return wanted.includes('free') && price.kind === 'free' ? yes() : no();
}

const cheap = (cents: number | undefined): Verdict =>
  cents === undefined ? { ...unknown, answer: 'yes' } : yes(0.5 + 0.5 / (1 + cents / 1000));

/** Whether one can take part from home; `online` is the one word there is. */
export function fromHome(attendance: RecordFacts['attendance'], wanted: readonly string[]): Verdict {
  if (attendance === undefined) return no();
  if (attendance === 'unknown') return unknown;
  return wanted.includes('online') && attendance !== 'offline' ? yes() : no();
}

/** Whether it can be done with so much Dutch. */
export function withDutch(dutch: RecordFacts['dutch'], wanted: readonly string[]): Verdict {
  if (dutch === undefined) return no();
  if (dutch === 'unknown') return unknown;
  if (wanted.includes(dutch)) return yes();
  return dutch === 'little' ? no(0.5) : no();
}
