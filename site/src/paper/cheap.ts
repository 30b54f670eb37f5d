import { ageGroupYears } from '@kunstwijzer/content/core';
import { price, rank } from '@kunstwijzer/content/price';
import type { Alternative, Cost, MyPrice } from '@kunstwijzer/content/price';
import type { Entry } from '../listing/entry.ts';
import type { Crowd } from './names.ts';

/** An offer that costs little: what everybody pays, and the pass that makes it cheaper. */
export type Cheap = { entry: Entry; cost: Cost; pass: Alternative | null };

/** What one time may cost to be called cheap, in euro cents. */
const cheapTime = 750;
/** How many times people come for one payment. */
const times = { once: 1, lesson: 1, month: 4, course: 10, year: 40 } as const;

const perTime = (cost: Cost) => (cost.kind === 'amount' ? cost.amount / times[cost.per] : rank(cost));
const isCheap = (cost: Cost) => cost.kind === 'free' || (cost.kind === 'amount' && perTime(cost) <= cheapTime);

/**
 * Whether an offer says that it is for this crowd, and not only for its youngest or oldest year; unknown ages are no promise to a child, but none to keep adults out.
 */
export function suits({ facets }: Pick<Entry, 'facets'>, crowd: Crowd): boolean {
  const ages = facets.ages ?? [];
  const [from, to] = ageGroupYears[crowd];
  return ages.length === 0 ? crowd === 'adults' : ages.some(([min, max]) => min < to && max > from);
}

/** What residents of The Hague of this crowd pay on a date: the plain price, and the best that a pass makes of it. */
function priceFor(entry: Entry, crowd: Crowd, on: string): MyPrice | null {
  const [from, to] = ageGroupYears[crowd];
  const age = Math.floor((from + Math.min(to, 65)) / 2);
  return entry.offer
    ? price(entry.offer, { passes: [], age, municipality: 'denhaag', on: entry.next?.slice(0, 10) ?? on })
    : null;
}

/** An offer that a pass makes cheaper, with its price for who has the pass. */
export type Cheaper = { entry: Entry; mine: MyPrice };

/** In turns by discipline, so that the first few show the whole range; the order inside a discipline stays. */
function inTurns<T extends { entry: Entry }>(offers: T[]): T[] {
  const groups = [...Map.groupBy(offers, ({ entry }) => entry.line).values()];
  const turns = Math.max(0, ...groups.map((group) => group.length));
  return Array.from({ length: turns }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

/**
 * The offers that are free or cheap for a crowd, with or without a pass: free for all first, then free with a pass,
 * then by what one time costs. `on` is the day (`YYYY-MM-DD`). Full and cancelled ones are left out.
 */
export function cheapOffers(entries: Entry[], crowd: Crowd, on: string): Cheap[] {
  const found = entries.flatMap((entry): Cheap[] => {
    const mine = entry.warning === undefined && suits(entry, crowd) ? priceFor(entry, crowd, on) : null;
    if (!mine) return [];
    const pass = mine.others[0] ?? null;
    return isCheap(mine.cost) || (pass !== null && isCheap(pass.cost)) ? [{ entry, cost: mine.cost, pass }] : [];
  });
  const free = found.filter(({ cost }) => cost.kind === 'free');
  const withPass = found.filter(({ cost, pass }) => cost.kind !== 'free' && pass?.cost.kind === 'free');
  const rest = found
    .filter(({ cost, pass }) => cost.kind !== 'free' && pass?.cost.kind !== 'free')
    .sort((a, b) => perTime(a.cost) - perTime(b.cost));
  return [...inTurns(free), ...inTurns(withPass), ...rest];
}

/** The offers that a pass makes cheaper for everybody who has it: free ones first, and of every discipline some. */
export function cheaperWith(entries: Entry[], pass: string, on: string): Cheaper[] {
  const found = entries.flatMap((entry): Cheaper[] => {
    if (!entry.offer?.passRules.some((rule) => rule.pass === pass)) return [];
    const mine = price(entry.offer, { passes: [{ pass, tier: null }], age: null, municipality: 'denhaag', on });
    return mine.rule || mine.first ? [{ entry, mine }] : [];
  });
  const isFree = ({ mine }: Cheaper) => mine.cost.kind === 'free';
  return [...inTurns(found.filter(isFree)), ...inTurns(found.filter((each) => !isFree(each)))];
}
