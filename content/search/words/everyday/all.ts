import type { Locale } from '../../../model/index.ts';
import { foldedWords } from '../../tokens.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';
import { turkish } from './tr.ts';

const words: Record<Locale, string> = { nl: dutch, en: english, tr: turkish, ar: arabic };

// Shorter words are never put right; longer ones are near a word of ours by a slip only, hardly ever by chance.
const canBeTaken = ({ length }: string) => length >= 4 && length <= 9;

/** Everyday words of all languages, folded, each once: meant as they stand, and none a slip of a word of ours. */
export const everyday: string[] = [...new Set(foldedWords(Object.values(words).join(' ')).filter(canBeTaken))].sort();
