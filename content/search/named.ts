import { namedAges } from './ages.ts';
import type { Known } from './known.ts';
import { namedPlaces } from './named-places.ts';
import type { Token } from './tokens.ts';

/** A fact that a query names in numbers or by the calendar. */
export type Named =
  | { type: 'age'; min: number; max: number; school: boolean }
  | { type: 'date'; from: string; until: string }
  | { type: 'near'; postcode: string }
  | { type: 'size'; people: number };

type Found = { fact: Named; first: number; last: number };
export type NamedPart = { fact: Named; span: [from: number, until: number]; text: string };

/** How many people it is for: a number with a word for people behind it. */
const namedSizes = (tokens: Token[], people: ReadonlySet<string>): Found[] =>
  tokens.flatMap(({ word }, at) =>
    /^\d{1,4}$/u.test(word) && people.has(tokens[at + 1]?.word ?? '')
      ? [{ fact: { type: 'size' as const, people: Number(word) }, first: at, last: at + 1 }]
      : [],
  );

/** Takes the facts out of a query, the surest first, and gives the words that are left. */
export function named(
  query: string,
  typed: Token[],
  { readers, lexicon }: Known,
  today: string,
): { parts: NamedPart[]; rest: Token[] } {
  const parts: NamedPart[] = [];
  let rest = typed;
  const take = (found: Found[], keep: (word: string) => boolean = () => false) => {
    const used = new Set<Token>();
    for (const { fact, first, last } of found) {
      const tokens = rest.slice(first, last + 1);
      for (const token of tokens) if (!keep(token.word)) used.add(token);
      const span: NamedPart['span'] = [tokens[0]?.from ?? 0, tokens.at(-1)?.until ?? 0];
      parts.push({ fact, span, text: tokens.map(({ word }) => word).join(' ') });
    }
    rest = rest.filter((token) => !used.has(token));
  };
  if (readers && today !== '') {
    const isTime = (word: string) =>
      (lexicon.phrases.get(word) ?? []).some(({ concept }) => lexicon.concepts[concept]?.type === 'time');
    take(
      readers
        .datesIn(query, rest, today)
        .map(({ from, until, ...at }) => ({ fact: { type: 'date', from, until }, ...at })),
      isTime,
    );
  }
  if (readers) {
    take(
      namedPlaces(rest, readers.near, readers.points).map(({ postcode, ...at }) => ({
        fact: { type: 'near', postcode },
        ...at,
      })),
    );
    take(namedSizes(rest, readers.people));
  }
  take(
    namedAges(query, rest, lexicon.ages).map(({ min, max, school, ...at }) => ({
      fact: { type: 'age', min, max, school },
      ...at,
    })),
  );
  return { parts, rest };
}
