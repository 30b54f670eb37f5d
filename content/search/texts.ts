import type { Index } from './format.ts';
import { isKnownWord } from './annotate.ts';
import type { Lexicon } from './lexicon.ts';
import { pack } from './pack.ts';
import { remembered } from './remembered.ts';
import { isArabic, withoutArticle } from './stems.ts';
import { foldedWords } from './tokens.ts';
import type { SearchRecord } from './types.ts';

// A word that is in so many records tells them no more apart.
const commonShare = 0.12;
const rareCount = 40;
// Title, tags, text.
const fields = 3;
const inText = 2;

/** The words of a text that may be worth finding it by, each once. */
const wordsOf = remembered((text: string): string[] => [
  ...new Set(
    foldedWords(text)
      .map((word) => (isArabic(word) ? withoutArticle(word) : word))
      .filter((word) => word.length >= 2 && word.length <= 40 && !/^\d+$/u.test(word)),
  ),
]);

/** Packs the words of titles, tags and sentences that are no concept: each with the records that have it. */
export function packTexts(records: SearchRecord[], lexicon: Lexicon): Pick<Index, 'words' | 'telling' | 'postings'> {
  const found = new Map<string, number[]>();
  records.forEach(({ title, tags = [], text = '' }, record) => {
    const seen = new Set<string>();
    [title, tags.join(' '), text].forEach((part, field) => {
      for (const word of wordsOf(part, lexicon)) {
        if (seen.has(word)) continue;
        seen.add(word);
        const list = found.get(word);
        if (list) list.push(record * fields + field);
        else found.set(word, [record * fields + field]);
      }
    });
  });
  const most = Math.max(rareCount, records.length * commonShare);
  const kept = [...found]
    .filter(([word, places]) => places.length <= most && !isKnownWord(word, lexicon))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isTelling = ([, places]: [string, number[]]) => places.some((place) => place % fields !== inText);
  const telling = kept.filter(isTelling);
  const all = [...telling, ...kept.filter((each) => !isTelling(each))];
  return {
    words: all.map(([word]) => word).join(' '),
    telling: telling.length,
    postings: all.map(([, places]) => packPlaces(places)),
  };
}

/** Places as the steps from one record to the next. */
function packPlaces(places: number[]): string {
  let before = -1;
  return pack(
    places.map((place) => {
      const record = Math.floor(place / fields);
      const step = (record - before - 1) * fields + (place % fields);
      before = record;
      return step;
    }),
  );
}
