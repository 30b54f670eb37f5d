import { checkListing, checkSender, problemWith } from '@kunstwijzer/content/submission';
import type { Problem, ProblemWords, SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Note } from '@kunstwijzer/content/submission/import';
import type { Locale } from '@kunstwijzer/content/model';
import { todayHere } from '../../../../visitor/page-words.ts';
import type { SubmitSay } from '../../texts.ts';
import type { Finding } from '../check.ts';
import { choicesOf } from './blank.ts';
import type { Row } from './rows.ts';

/** The rows of one file, on their way to the server. */
export type Batch = {
  kind: SubmissionKind;
  locale: Locale;
  say: SubmitSay;
  /** Makes that the batch counts once. */
  key: string;
  /** When the page was opened, in ms since 1970. */
  opened: number;
  rows: Row[];
  /** The whole form of the kind, to take questions from. */
  blank: HTMLFormElement;
  /** What can be wrong with it, in words. */
  words: ProblemWords;
  /** The questions about who sends it. */
  sender: HTMLFormElement;
  /** What is told about the file as a whole. */
  notes: Note[];
  /** The fields that most rows lack. */
  missing: string[];
  /** The columns that are not known, and what to do when the visitor says which field each is for. */
  unknown: string[];
  map: (columns: Record<string, string>) => void;
  /** How many rows come after these, and how to get them. */
  rest: number;
  more: () => void;
};

/** What reading needs to know. */
export const contextOf = (blank: HTMLFormElement) => ({ today: todayHere(), choices: choicesOf(blank) });

export const textOf = ({ words }: Batch, problem: Problem): string => problemWith(words, problem);

const inWords = (batch: Batch, problems: Problem[]): Finding[] =>
  problems.map((problem) => ({ field: problem.field, text: textOf(batch, problem) }));

/** What is wrong with the values of a row. */
export const rowProblems = ({ kind, locale, blank }: Batch, values: Values): Problem[] =>
  checkListing(kind, { ...values, locale: [locale] }, contextOf(blank)).problems;

/** What is wrong with the values of a row, in words. */
export const rowFindings = (batch: Batch, values: Values): Finding[] => inWords(batch, rowProblems(batch, values));

/** What is wrong with who sends it. */
export const senderFindings = (batch: Batch, sender: Values): Finding[] =>
  inWords(batch, checkSender(batch.kind, sender).problems);
