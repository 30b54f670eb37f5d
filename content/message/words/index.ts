import { inEveryLanguage } from '../../model/locales.ts';
import type { KeyOf, Tables } from '../../words/index.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

const ours = { nl, en, tr, ar } satisfies Tables<typeof nl>;
/** The sentences of a question, in each language; editors may put others in their place. */
export const messageWords = inEveryLanguage(ours);
export type MessageKey = KeyOf<typeof nl>;
