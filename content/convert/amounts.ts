/* Rule 3 of content/facts/README.md: an amount never stands without its year. */

const amount = /\d\s?(?:%|euro\b)|€/u;
const year = /\b(?:19|20)\d\d\b/u;
const sentenceEnd = /(?<=[.!?؟])\s+/u;

/** Whether a text names an amount (euros, percentage) and no year. */
export const isUndated = (text: string): boolean => amount.test(text) && !year.test(text);

export const sentencesOf = (text: string): string[] => text.split(sentenceEnd);

/** The positions of the sentences that may be shown: those without an undated amount. */
export const datedSentences = (text: string): number[] =>
  sentencesOf(text).flatMap((sentence, i) => (isUndated(sentence) ? [] : [i]));
