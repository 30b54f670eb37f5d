import type { MyPrice } from '@kunstwijzer/content/price';

type Unit = Extract<MyPrice['cost'], { kind: 'amount' }>['per'];

/** What a list costs a visitor. Amounts are euro cents, added up only where they are for the same unit. */
export type Total = {
  /** In the order of `unitOrder`; `count` is the number of offers behind the amount. */
  amounts: { per: Unit; amount: number; count: number }[];
  free: number;
  /** Of the offers with an amount, those whose first time is free. */
  firstFree: number;
  /** Offers whose price we do not know: they are in no amount. */
  unknown: number;
  /** Offers that may cost less: a pass counts, but nobody wrote down how much. */
  ask: number;
};

/** From once to a whole year. */
const unitOrder = ['once', 'lesson', 'course', 'month', 'year'] as const satisfies readonly Unit[];

/** Adds up prices. Per lesson and per year are never one sum; unknown is counted and stays unknown. */
export function totalOf(prices: readonly MyPrice[]): Total {
  const count = (holds: (each: MyPrice) => boolean) => prices.filter(holds).length;
  const amounts = unitOrder.map((per) => {
    const same = prices.flatMap(({ cost }) => (cost.kind === 'amount' && cost.per === per ? [cost.amount] : []));
    return { per, amount: same.reduce((sum, amount) => sum + amount, 0), count: same.length };
  });
  return {
    amounts: amounts.filter((each) => each.count > 0),
    free: count(({ cost }) => cost.kind === 'free'),
    firstFree: count(({ cost, first }) => cost.kind === 'amount' && first !== null),
    unknown: count(({ cost }) => cost.kind === 'unknown'),
    ask: count(({ ask }) => ask),
  };
}
