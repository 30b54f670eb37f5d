import type { Known } from './known.ts';
import { spellings } from './lexicon.ts';
import { readWord } from './read-word.ts';
import { isArabic } from './stems.ts';
import type { Token } from './tokens.ts';
import type { Understood } from './types.ts';

/** A word that is known, or was put right; an open one is still being typed. */
export type Repaired = Token & { how: Understood['how']; open: boolean };

/** A word with its slip put right: the nearest known word, also when only half of a compound was mistyped. */
function corrected(known: Known, word: string): string | null {
  // An Arabic word is known without its article.
  const [best] = [...new Set([word, ...(isArabic(word) ? spellings(word) : [])])]
    .flatMap((each) => known.correct(each))
    .sort((a, b) => a.distance - b.distance);
  const { phrases } = known.lexicon;
  let nearest = best ? { word: best.word, distance: best.distance } : null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const [wrong, right, build] = phrases.has(head)
      ? ([tail, head, (fixed: string) => head + fixed] as const)
      : phrases.has(tail)
        ? ([head, tail, (fixed: string) => fixed + tail] as const)
        : ([null, null, null] as const);
    if (wrong === null || right.length < 3) continue;
    const [fix] = known.correct(wrong);
    if (fix && phrases.has(fix.word) && fix.distance + 0.1 < (nearest?.distance ?? Infinity))
      nearest = { word: build(fix.word), distance: fix.distance + 0.1 };
  }
  return nearest?.word ?? null;
}

/** Tokens with their slips put right; words that stay unknown are left as they are. */
export function repair(known: Known, all: Token[], typing: boolean): Repaired[] {
  return all.map((token, at) => {
    const exact = { ...token, how: 'exact' as const, open: false };
    if (known.lexicon.words.has(token.word) || readWord(known, token.word) !== null) return exact;
    const last = typing && at === all.length - 1;
    if (last && token.word.length >= 3 && known.beginning(token.word).length > 0)
      return { ...token, how: 'completed' as const, open: true };
    if (known.lexicon.ordinary.has(token.word)) return exact;
    const better = corrected(known, token.word);
    if (better !== null) return { ...token, word: better, how: 'corrected' as const, open: false };
    return exact;
  });
}
