/* How far apart two folded words are, counted in slips: what hands and ears mix up easily counts for less. */

// Letters that are easily left out: a silent h, and the long vowels of Arabic.
const light = new Set('hاويع');
const vowels = new Set('aeiouyاوي');
// Letters that sound or are written alike in one of the four languages.
const alike = [
  'ckqx',
  'szc',
  'vfw',
  'iyj',
  'gjh',
  'dt',
  'bp',
  'oau',
  'تط',
  'سصث',
  'دضذ',
  'زظذ',
  'قكغج',
  'هح',
  'اعء',
  'ويا',
];
const pairs = new Set<string>();
for (const group of alike) for (const a of group) for (const b of group) if (a !== b) pairs.add(a + b);

/** What it costs to have typed one letter for another. */
function swap(a: string, b: string): number {
  if (a === b) return 0;
  if (pairs.has(a + b)) return 0.5;
  return vowels.has(a) && vowels.has(b) ? 0.6 : 1;
}

/** What it costs that a letter is there too much or too little: little when it doubles the one before it. */
const extra = (letter: string, before: string | undefined): number =>
  before === undefined ? 1.4 : letter === before ? 0.4 : light.has(letter) ? 0.6 : 1;

/** The distance from what was typed to a word; more than `limit` is Infinity. A wrong first letter counts half more. */
export function distance(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit * 2.5) return Infinity;
  let before: number[] = [];
  let row: number[] = [0];
  for (let j = 1; j <= word.length; j += 1) row[j] = (row[j - 1] ?? 0) + extra(word[j - 1] ?? '', word[j - 2]);
  for (let i = 1; i <= typed.length; i += 1) {
    const a = typed[i - 1] ?? '';
    const next: number[] = [(row[0] ?? 0) + extra(a, typed[i - 2])];
    let least = next[0] ?? 0;
    for (let j = 1; j <= word.length; j += 1) {
      const b = word[j - 1] ?? '';
      let cost = Math.min(
        (row[j - 1] ?? 0) + swap(a, b) + (i === 1 && j === 1 && a !== b ? 0.5 : 0),
        (row[j] ?? 0) + extra(a, typed[i - 2]),
        (next[j - 1] ?? 0) + extra(b, word[j - 2]),
      );
      // Two letters in the wrong order are one slip.
      if (i > 1 && j > 1 && a === word[j - 2] && typed[i - 2] === b) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    before = row;
    row = next;
  }
  const total = row[word.length] ?? Infinity;
  return total <= limit ? total : Infinity;
}
