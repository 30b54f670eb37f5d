import type { Decision } from '../../../submissions/decisions.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type InboxWords = typeof nl;

/** What a decision is called; a report of a mistake is settled. */
export const nameOf = (decision: Decision, words: InboxWords, isReport: boolean): string =>
  isReport && decision === 'accept' ? words.settle : words.decision[decision];

/** The texts of the inbox in a language of the interface; Dutch when it has none. */
export const inboxWords = (language: string): InboxWords => (language === 'en' ? en : nl);
