import type { KeyOf, Say } from '@kunstwijzer/content/words';
import type { TFunction } from '@payloadcms/translations';
import type { nl } from './nl/index.ts';

type Areas = typeof nl;

/** A text of the admin: its area, a colon, and its key in `nl/<area>.json`. */
export type WordKey = { [Area in keyof Areas]: `${Area}:${KeyOf<Areas[Area]>}` }[keyof Areas];

/** Says a text of the admin; `count` chooses its plural form. */
export type Translate = Say<WordKey>;

/** What says the language of an editor: `useTranslation().i18n` in the browser, `req.i18n` or the `i18n` of a server component elsewhere. */
export type Language = { t: TFunction<never>; language: string };

/** The words of the admin in the language of an editor. Payload knows our texts (`i18n.translations`), not the type of their keys. */
export const wordsOf = ({ t }: Pick<Language, 't'>): Translate => t as Translate;

/** The language of an editor, where labels are tables of their own. */
export const languageOf = ({ language }: Pick<Language, 'language'>): 'nl' | 'en' => (language === 'en' ? 'en' : 'nl');
