import type { Translate } from './i18n/index.ts';

/** How many records are real, and how many are invented examples: the two are never one number. */
export type Tally = { real: number; examples: number };

/** Counts records, the invented ones apart. */
export function tallyOf(records: { example?: boolean | undefined }[]): Tally {
  const examples = records.filter(({ example }) => example).length;
  return { real: records.length - examples, examples };
}

/** Whether there is nothing, also no example. */
export const isEmpty = ({ real, examples }: Tally): boolean => real + examples === 0;

/** The number beside a link to a list: of what is real, and none where nothing is. */
export const countOf = ({ real }: Tally): { count?: number } => (real > 0 ? { count: real } : {});

/** A tally in words: "3 results, 42 examples". What is not there is not said, so of nothing it is an empty text. */
export const tallyWords = ({ real, examples }: Tally, t: Translate): string =>
  [
    ...(real > 0 ? [t('common.results', { count: real })] : []),
    ...(examples > 0 ? [t('common.examples', { count: examples })] : []),
  ].join(' · ');

/** What search engines show of a list: how much there is, and what it is about. */
export const tallyDescription = (tally: Tally, about: string, t: Translate): string => {
  const words = tallyWords(tally, t);
  return words ? `${words}. ${about}` : about;
};
