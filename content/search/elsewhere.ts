import type { Known } from './known.ts';
import type { Sense } from './lexicon.ts';
import { phrasesFor } from './named-dates.ts';
import type { Question } from './question.ts';
import type { Reading } from './read.ts';
import { isArabic, stems, withoutArticle } from './stems.ts';
import type { Token } from './tokens.ts';
import type { Understood } from './types.ts';
import type { Locale } from '../model/index.ts';

/** What a query is about that is not of the collection: its topic, and the words that say so with their place. */
type Elsewhere = { topic: string; words: Set<string>; span: Understood['span'] };

const longest = 4;
const least = 4;

/** What a token is about when it has a word of another trade in it: `zwemles`, `buslijn`, `voetbalschoenen`. */
function glued(word: string, topics: Map<string, string>): string | undefined {
  for (let at = word.length - 2; at >= least; at -= 1) {
    const found = topics.get(word.slice(0, at));
    if (found) return found;
  }
  return undefined;
}

/** Finds what is asked that is not of the collection: its topic, and the tokens that say so. Made once of the words. */
export function elsewhereReader(words: Record<string, string>, locales: readonly Locale[]) {
  const topics = phrasesFor(Object.entries(words));
  const topicOf = (word: string): string | undefined => {
    const bare = isArabic(word) ? withoutArticle(word) : word;
    for (const form of [word, bare, ...locales.flatMap((locale) => stems(word, locale))]) {
      const found = form.length >= 3 ? topics.get(form) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return {
    /** Whether a word is one of another trade: then it is no slip of ours. */
    has: (word: string): boolean => topicOf(word) !== undefined,
    /** The topic of the first words of another trade; `part` also looks for them at the beginning of a longer word. */
    in: (tokens: Token[], part: boolean): Elsewhere | null => {
      for (let at = 0; at < tokens.length; at += 1)
        for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
          const there = tokens.slice(at, at + length);
          const used = there.map(({ word }) => word);
          const [only = ''] = used;
          const topic =
            length > 1 ? topics.get(used.join(' ')) : (topicOf(only) ?? (part ? glued(only, topics) : undefined));
          if (topic) return { topic, words: new Set(used), span: [there[0]?.from ?? 0, there.at(-1)?.until ?? 0] };
        }
      return null;
    },
  };
}

// What a word is worth at most that is only a form of one of ours (lexicon.ts).
const likeness = 0.9;
// Forms that say how one learns: a course about films is none of a cinema.
const teaching = new Set(['lesson', 'course', 'workshop', 'camp']);
// Forms that things of every trade have.
const general = new Set([
  ...teaching,
  'private',
  'group',
  'rental',
  'discount',
  'apply',
  'dropin',
  'institute',
  'school',
]);

const isSure = ({ piece, weight }: Sense): boolean => !piece && weight > likeness;

/** What a query is about that is not of the collection; null when it has anything of ours in it. */
export function elsewhereOf(
  { typed, parts }: Reading,
  question: Question | null,
  { readers, telling }: Pick<Known, 'readers' | 'telling'>,
): Elsewhere | null {
  const found = readers?.elsewhere.in(typed, question === null) ?? null;
  if (found === null || question === null) return found;
  // A bass player is none of a bus: in Arabic they are one word.
  if (question.player) return null;
  const isOther = (at: number) => (parts[at]?.text ?? '').split(' ').every((word) => found.words.has(word));
  const forms = question.forms.filter(({ part }) => !isOther(part));
  const isTaught = forms.some(({ key }) => teaching.has(key));
  const topics = question.topics.filter(({ parts: of }) => isTaught || !of.every(isOther));
  const isOurs =
    forms.some(({ key }) => !general.has(key)) ||
    topics.some(
      ({ senses, providers, parts: of }) =>
        (senses.some(isSure) && of.some((at) => parts[at]?.how !== 'corrected')) || providers.length > 0,
    ) ||
    // One word of a title is chance; two of them are that title.
    topics.filter(({ words }) => words.some(telling)).length > 1;
  return isOurs ? null : found;
}
