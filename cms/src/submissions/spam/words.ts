import { subjectsOf } from './subjects.ts';
import { foreignShare, hasMarkup, hasShortener, isGibberish, linksIn, shouts } from './texts.ts';

/** Letters that look like others, in words with digits or signs in them: `v1agra`. */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** An address of the web or of mail: what is in it says little, that it is there says more (`#link`). */
const isAddress = (chunk: string): boolean =>
  /^https?:|^www\.|@|^[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,7}(?:\/|$)/iu.test(chunk.slice(0, 400));
/** A word written one letter at a time, with something between them: `C.i.a.l.i.s`. */
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[.\-_*·]\p{L}){3,}(?![\p{L}\p{N}])/gu;

/** Text in one spelling: no capitals, accents, marks, vowels of Arabic, or letters that only look different. */
const inOneSpelling = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه');

const withoutDisguise = (word: string): string =>
  /\p{L}/u.test(word) && /[\d@$]/u.test(word) ? word.replace(/[013457@$]/gu, (sign) => lookalikes[sign] ?? sign) : word;

/** An Arabic word without the article and the small words that are written to it. */
const withoutArticle = (word: string): string => word.replace(/^[وف]?(?:ال|بال|لل|كال)(?=\p{L}{3})/u, '');

/** The beginning of a long word: Turkish and Dutch make many words out of one. */
const stemsOf = (word: string): string[] =>
  [4, 6].filter((length) => word.length > length).map((length) => `${word.slice(0, length)}~`);

function shapesOf(whole: string, words: number): string[] {
  const text = whole.slice(0, longest);
  const links = linksIn(text);
  const shapes: [string, boolean][] = [
    ['#link', links > 0],
    ['#links', links > 1],
    ['#manylinks', links > 3],
    ['#short', hasShortener(text)],
    ['#markup', hasMarkup(text)],
    ['#shouts', shouts(text)],
    ['#foreign', foreignShare(text) > 0.3],
    ['#gibberish', isGibberish(text)],
    ['#percent', /\d\s?%|%\s?\d|yüzde \d/u.test(text)],
    ['#bignumber', /\d{4,}|\d[.,]\d{3}\b|\b\d+ (?:miljoen|million|milyon|مليون)/u.test(text)],
    ['#time', /\b\d{1,2}[:.]\d{2}\b/u.test(text)],
    ['#spelled', new RegExp(spelledOut, 'u').test(text)],
    ['#brief', words < 6],
  ];
  return shapes.flatMap(([name, is]) => (is ? [name] : []));
}

/** Letters that are looked at: nobody who writes more than this hides what it is about until after it. */
const longest = 6000;

/** What a text is known by: its words in one spelling, how they begin, its shape (`#link`) and its subjects. Each once; none without words. */
export function marksOf(text: string): string[] {
  const plain = text
    .slice(0, longest)
    .split(/\s+/u)
    .filter((chunk) => !isAddress(chunk))
    .join(' ')
    .replace(spelledOut, (word) => word.replace(/[^\p{L}]/gu, ''));
  const words = (inOneSpelling(plain).match(/[\p{L}\p{N}@$]+/gu) ?? [])
    .map((word) => withoutArticle(withoutDisguise(word)))
    .filter((word) => word.length > 1 && /\p{L}/u.test(word));
  if (words.length === 0) return [];
  const marks = new Set(shapesOf(text, words.length));
  words.forEach((word, i) => {
    marks.add(word);
    for (const stem of stemsOf(word)) marks.add(stem);
    if (i > 0) marks.add(`${words[i - 1]} ${word}`);
  });
  const times = new Map<string, number>();
  for (const subject of subjectsOf(words)) {
    const time = (times.get(subject) ?? 0) + 1;
    times.set(subject, time);
    if (time <= 3) marks.add(`#${subject}${time}`);
  }
  if (!times.has('art')) marks.add('#noart');
  return [...marks];
}
