import { en } from './en.ts';
import { nl } from './nl.ts';

export type InboxWords = typeof nl;

/** The texts of the inbox in a language of the interface; Dutch when it has none. */
export const inboxWords = (language: string): InboxWords => (language === 'en' ? en : nl);
