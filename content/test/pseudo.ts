import type { AddedLanguage } from '../model/index.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'];

/** A word with a third of its letters more: its last letter, again. */
const longer = (word: string) => word + (word.at(-1) ?? '').repeat(Math.ceil(word.length / 3));

/**
 * English as no language has it: in brackets, with accents, and each word a third longer, as Finnish or German are. What has no
 * brackets on a page in it does not come out of the words; what breaks has no room for a longer word. `{{names}}` stay.
 */
export function pseudo(english: string): string {
  const said = english
    .split(/(\{\{\w+\}\})/u)
    .map((part) =>
      part.startsWith('{{')
        ? part
        : part
            .replace(/\p{L}{3,}/gu, longer)
            .replace(/[a-zA-Z]/gu, (letter) => accented[letters.indexOf(letter)] ?? letter),
    )
    .join('');
  return `[${said}]`;
}

/** Whether a word is of `pseudo`: it has one of its letters. */
export const isPseudo = (word: string): boolean => accented.some((letter) => word.includes(letter));

/** The language of `pseudo`. A program that has it loads its content after `globalThis.addedLanguage` is this. */
export const pseudoLanguage: AddedLanguage = {
  key: 'xa',
  label: pseudo('Longer'),
  dir: 'ltr',
  tag: 'en-XA',
  territory: 'en_XA',
  letters: 'latin-ext',
  say: pseudo,
};
