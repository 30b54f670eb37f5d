import { named } from './named.ts';
import type { Known } from './known.ts';
import { sensesOf, spellings } from './lexicon.ts';
import { nothing } from './part.ts';
import type { Meaning, Part } from './part.ts';
import { joinedNames, outside, phraseAt } from './read-phrases.ts';
import { completed, readWord } from './read-word.ts';
import { repair } from './repair.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

export type Reading = {
  parts: Part[];
  /** Words that mean nothing to us. */
  unknown: Token[];
  /** One of the things named is enough: `djembé of trommel`. */
  either: boolean;
  /** Every word as it was typed, folded. */
  typed: Token[];
  /** Organisations whose name has words of the query in it that were read as something else: `laak theater`. */
  names: number[];
};

/** Reads a query: which parts it has, and what each can mean. Days are only read when `today` is given. */
export function read(query: string, known: Known, today = ''): Reading {
  const { lexicon } = known;
  const typed = tokens(query);
  const { parts: facts, rest: others } = named(query, typed, known, today);
  const parts: Part[] = facts.map(({ fact, span, text }) => ({ ...nothing, named: fact, span, how: 'exact', text }));
  const rest = repair(known, others, /[\p{L}\p{N}]$/u.test(query));
  const either = rest.some(({ word }) => lexicon.either.has(word));
  const unknown: Token[] = [];
  const silent = (word: string) =>
    sensesOf(lexicon, word).length === 0 && spellings(word).some((each) => lexicon.silent.has(each));
  const put = (meaning: Meaning, span: Part['span'], how: Part['how'], text: string) =>
    parts.push({ ...meaning, named: null, span, how, text });
  const content = outside(rest, known, ({ senses, text }, span) =>
    put({ ...nothing, senses }, span, 'exact', text),
  ).filter(({ word, open }) => open || lexicon.turning.has(word) || !silent(word));

  for (let at = 0; at < content.length;) {
    const phrase = phraseAt(known, content, at);
    // "Zonder noten lezen", "not free": what comes after it is not what is asked, unless nothing else is.
    if (!phrase && lexicon.turning.has(content[at]?.word ?? '')) {
      const until = at + 1 + (phraseAt(known, content, at + 1)?.length ?? 1);
      if (at + content.length > until) {
        at = until;
        continue;
      }
    }
    if (phrase) {
      const used = content.slice(at, at + phrase.length);
      const how = used.find((each) => each.how !== 'exact')?.how ?? 'exact';
      put({ ...nothing, senses: phrase.senses }, [used[0]?.from ?? 0, used.at(-1)?.until ?? 0], how, phrase.text);
      at += phrase.length;
      continue;
    }
    const token = content[at];
    at += 1;
    if (!token) continue;
    const { word, from, until, how, open } = token;
    if (open) {
      const meaning = completed(known, word);
      if (meaning) put(meaning, [from, until], how, word);
      continue;
    }
    const meanings = readWord(known, word);
    if (meanings === null) unknown.push(token);
    else
      for (const { text, from: start, until: end, ...meaning } of meanings) {
        // Only an unchanged word has its parts where they were typed.
        const whole = start === undefined || end === undefined || how !== 'exact' || until - from !== word.length;
        put(meaning, whole ? [from, until] : [from + start, from + end], how, text);
      }
  }
  return {
    parts: parts.sort((a, b) => a.span[0] - b.span[0]),
    unknown,
    either,
    typed,
    names: joinedNames(known, rest),
  };
}
