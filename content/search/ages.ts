import type { Token } from './tokens.ts';

/** Ages that a text names: whole years, both ends included, the tokens that say so, and whether it is a class of a school. */
export type NamedAges = { min: number; max: number; school: boolean; first: number; last: number };

/** Words around ages, folded and parted by spaces; `numbers` are rows of the words for one, two, three … */
export type AgeLists = Record<List, string> & { numbers: string[] };
export type AgeWords = Record<List, ReadonlySet<string>> & { numbers: ReadonlyMap<string, number> };
type List = 'years' | 'months' | 'ages' | 'from' | 'until' | 'after' | 'others' | 'plus';

/** The words of an index, to look them up. */
export function ageWords({ numbers, ...lists }: AgeLists): AgeWords {
  const sets = Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))]);
  return {
    ...(Object.fromEntries(sets) as Record<List, ReadonlySet<string>>),
    numbers: new Map(numbers.flatMap((row) => row.split(' ').map((word, at) => [word, at + 1] as const))),
  };
}

const oldest = 120;
const digits = /^(\d{1,3})(e|ste|de|s|plus|plusser|plussers|jaar|jarige|yo|yas)?$/u;

// The years of children in a class of a school, from the first one on: `groep 5` is about 8 and 9.
const classes: [words: Set<string>, before: number, last: number][] = [
  [new Set(['groep']), 3, 8],
  [new Set(['klas', 'brugklas']), 11, 6],
  [new Set(['sinif', 'sinifi', 'grade', 'الصف']), 5, 12],
];

/** The class of a school that a token is the number of: `groep 5`, `5. sınıf`; null when it is none. */
function classAt(tokens: Token[], at: number): Omit<NamedAges, 'school'> | null {
  const number = Number(/^(\d{1,2})(?:e|de|ste|th|nd|rd|st)?$/u.exec(tokens[at]?.word ?? '')?.[1] ?? Number.NaN);
  for (const [words, before, last] of classes) {
    if (!(number >= 1 && number <= last)) continue;
    const years = { min: number + before, max: number + before + 1 };
    if (words.has(tokens[at - 1]?.word ?? '')) return { ...years, first: at - 1, last: at };
    if (words.has(tokens[at + 1]?.word ?? '')) return { ...years, first: at, last: at + 1 };
  }
  return null;
}

type Number = { value: number; plus: boolean; years: boolean };

function numberOf(word: string, next: string, words: AgeWords): Number | null {
  const match = digits.exec(word);
  if (match) {
    const value = Number(match[1]);
    const tail = match[2] ?? '';
    if (value > 110) return null;
    return { value, plus: next === '+' || tail.startsWith('plus'), years: tail !== '' };
  }
  const value = words.numbers.get(word);
  return value === undefined ? null : { value, plus: false, years: false };
}

/**
 * The ages in a text: `7 jaar`, `van 7`, `8-12`, `60+`, `op je 60e`, `عمره 10 سنوات`. A bare number is only an age when
 * it is one of a child. `text` is what the tokens were read from.
 */
export function namedAges(text: string, tokens: Token[], words: AgeWords): NamedAges[] {
  const found: NamedAges[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const ofClass = classAt(tokens, at);
    if (ofClass) {
      found.push({ ...ofClass, school: true });
      at = ofClass.last;
      continue;
    }
    const number = token && numberOf(token.word, text[token.until] ?? '', words);
    if (!number) continue;
    const word = (offset: number) => tokens[at + offset]?.word ?? '';
    if (words.others.has(word(1)) || text[(token.from || 1) - 1] === '€') continue;
    // A range: 8-12, 8 tot 12, 8 t/m 12.
    const gap = [1, 2, 3].find((offset) => {
      const end = numberOf(word(offset), '', words);
      const between = Array.from({ length: offset - 1 }, (_, k) => word(k + 1));
      return end !== null && end.value > number.value && between.every((each) => words.until.has(each));
    });
    const second = gap === undefined ? null : tokens[at + gap];
    const end = gap === undefined ? null : numberOf(word(gap), '', words);
    let last = at + (gap ?? 0);
    const named = () => tokens[last + 1]?.word ?? '';
    const before = word(-1);
    const isYears = number.years || (end?.years ?? false) || words.years.has(named());
    const isMonths = words.months.has(named());
    if (isYears && words.years.has(named())) last += 1;
    if (isMonths) last += 1;
    const joined =
      second !== null && second !== undefined && /^\s?[-–]\s?$/u.test(text.slice(token.until, second.from));
    const older = number.plus || words.plus.has(named());
    const saysAge = isYears || isMonths || older || words.ages.has(before);
    const spelled = !/^\d/u.test(token.word);
    const bare = !spelled && end === null && number.value >= 2 && number.value <= 17 && !/^\d/u.test(named());
    const from = words.from.has(before) || (before === 'op' ? false : before === 'je');
    if (!(saysAge || (!spelled && from && number.value >= 2) || (joined && (end?.value ?? 0) <= 99) || bare)) continue;
    if (spelled && !isYears && !isMonths) continue;
    while (words.after.has(named())) last += 1;
    const value = isMonths ? Math.floor(number.value / 12) : number.value;
    const beyond = older || (words.from.has(before) && before !== 'van' && before !== 'من' && value >= 18);
    found.push({
      min: value,
      max: end ? end.value : beyond ? oldest : value,
      school: false,
      first: words.ages.has(before) || words.from.has(before) ? at - 1 : at,
      last,
    });
    at = last;
  }
  return found;
}
