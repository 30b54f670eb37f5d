import type { Index } from './format.ts';
import { isKnownWord } from './annotate.ts';
import type { Lexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { isArabic, withoutArticle } from './stems.ts';
import { foldedWords } from './tokens.ts';
import type { SearchRecord } from './types.ts';

// A word that is in so many records tells them no more apart.
const commonShare = 0.12;
const rareCount = 40;

/** Packs the words of titles, tags and sentences that are no concept: each with the records that have it. */
export function packTexts(records: SearchRecord[], lexicon: Lexicon): Pick<Index, 'words' | 'postings'> {
  const found = new Map<string, number[]>();
  records.forEach(({ title, tags = [], text = '' }, record) => {
    const seen = new Set<string>();
    [title, tags.join(' '), text].forEach((part, field) => {
      for (const folded of foldedWords(part)) {
        const word = isArabic(folded) ? withoutArticle(folded) : folded;
        if (seen.has(word) || word.length < 2 || word.length > 40 || /^\d+$/u.test(word)) continue;
        seen.add(word);
        const list = found.get(word);
        if (list) list.push(record * 3 + field);
        else found.set(word, [record * 3 + field]);
      }
    });
  });
  const most = Math.max(rareCount, records.length * commonShare);
  const kept = [...found]
    .filter(([word, places]) => places.length <= most && !isKnownWord(word, lexicon))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: kept.map(([word]) => word).join(' '), postings: kept.map(([, places]) => packPlaces(places)) };
}

/** Places as the steps from one record to the next. */
function packPlaces(places: number[]): string {
  let before = -1;
  return pack(
    places.map((place) => {
      const record = Math.floor(place / 3);
      const step = (record - before - 1) * 3 + (place % 3);
      before = record;
      return step;
    }),
  );
}
