/**
 * Pairs the items of two lists in order, so that the sum of what `score` gives each pair is highest (Needleman and Wunsch);
 * an item without a partner counts zero. Resolves to pairs of indexes, null where an item stands alone, in the order of both.
 */
export function aligned<A, B>(
  one: readonly A[],
  other: readonly B[],
  score: (a: A, b: B) => number,
): [number | null, number | null][] {
  const best = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => score(one[i - 1] as A, other[j - 1] as B);
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++)
      (best[i] as number[])[j] = Math.max(at(i - 1, j - 1) + pair(i, j), at(i - 1, j), at(i, j - 1));
  const pairs: [number | null, number | null][] = [];
  let [i, j] = [one.length, other.length];
  while (i > 0 || j > 0) {
    const isPair = i > 0 && j > 0 && pair(i, j) > 0 && at(i, j) === at(i - 1, j - 1) + pair(i, j);
    if (isPair) pairs.push([--i, --j]);
    else if (j > 0 && (i === 0 || at(i, j) === at(i, j - 1))) pairs.push([null, --j]);
    else pairs.push([--i, null]);
  }
  return pairs.reverse();
}
