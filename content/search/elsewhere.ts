import type { Known } from './known.ts';
import { phrasesFor } from './named-dates.ts';
import type { Question } from './question.ts';
import type { Reading } from './read.ts';
import { isArabic, stems, withoutArticle } from './stems.ts';
import type { Token } from './tokens.ts';
import type { Locale } from '../model/index.ts';

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
    in: (tokens: Token[], part: boolean): { topic: string; words: Set<string> } | null => {
      for (let at = 0; at < tokens.length; at += 1)
        for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
          const used = tokens.slice(at, at + length).map(({ word }) => word);
          const [only = ''] = used;
          const topic =
            length > 1 ? topics.get(used.join(' ')) : (topicOf(only) ?? (part ? glued(only, topics) : undefined));
          if (topic) return { topic, words: new Set(used) };
        }
      return null;
    },
  };
}

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

/** What a query is about that is not of the collection; null when it has anything of ours in it. */
export function elsewhereOf(
  { typed, parts }: Reading,
  question: Question | null,
  { readers }: Pick<Known, 'readers'>,
): string | null {
  const found = readers?.elsewhere.in(typed, question === null) ?? null;
  if (found === null || question === null) return found?.topic ?? null;
  const isOther = (at: number) => (parts[at]?.text ?? '').split(' ').every((word) => found.words.has(word));
  const forms = question.forms.filter(({ part }) => !isOther(part));
  const isTaught = forms.some(({ key }) => teaching.has(key));
  const isOurs =
    forms.some(({ key }) => !general.has(key)) ||
    question.topics.some(({ parts: of }) => isTaught || !of.every(isOther));
  return isOurs ? null : found.topic;
}
