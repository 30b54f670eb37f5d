import type { KeyOf, Say } from '@kunstwijzer/content/words';
import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/words.ts';
import type { nl } from '../../i18n/nl/index.ts';

/** A text of the translation desk (`cms/src/i18n/nl/translate.json`). */
type DeskKey = KeyOf<(typeof nl)['translate']>;
export type DeskSay = Say<DeskKey>;

/** Says the words of the translation desk in the language of somebody's screen. */
export function deskWords(language: Pick<Language, 't'>): DeskSay {
  const t = wordsOf(language);
  return (key, values) => t(`translate:${key}`, values);
}
