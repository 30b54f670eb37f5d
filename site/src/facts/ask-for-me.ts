import { messageWords } from '@kunstwijzer/content/message';
import type { Question } from '@kunstwijzer/content/message';
import { defaultLocale } from '@kunstwijzer/content/model';
import type { Locale, spokenLanguages } from '@kunstwijzer/content/model';
import { getSnapshot } from '../snapshot.ts';

/** What the element of "ask for me" works with, in the browser. `what` is about what, in Dutch and in the page's language. */
export type AskData = Pick<Question, 'name' | 'kind' | 'asks'> & {
  what: { nl: string; own: string } | null;
  email: string | null;
  phone: string | null;
  /** Dutch first, then the language of the page where it is another. */
  sides: { lang: Locale; tag: string; texts: Record<string, string>; languages: Record<string, string> }[];
  /** Names of passes by slug. */
  passes: Record<string, string>;
};

/** Languages that somebody may want to be spoken to in; Dutch is that of the message. */
export const askedLanguages = ['tr', 'ar', 'en', 'pl', 'bg'] as const satisfies (keyof typeof spokenLanguages)[];

/** The sentences of a question in Dutch and in another language: those of the editors, else ours. */
export function askTexts(locale: Locale): Partial<Record<Locale, Record<string, string>>> {
  const written = getSnapshot().site.message ?? {};
  const inLocale = (side: Locale): Record<string, string> => ({
    ...messageWords[side],
    ...Object.fromEntries(
      Object.entries(written).flatMap(([name, text]) => {
        const own = text?.[side];
        return own ? [[`message.${name}`, own]] : [];
      }),
    ),
  });
  return { [defaultLocale]: inLocale(defaultLocale), [locale]: inLocale(locale) };
}
