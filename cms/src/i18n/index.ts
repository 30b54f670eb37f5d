import { say } from '@kunstwijzer/content/words';
import type { Texts } from '@kunstwijzer/content/words';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';
import type { Translate } from './words.ts';

/** The words of the admin in its languages, for Payload's `i18n.translations`: an area is a namespace. */
export const translations: { nl: typeof nl; en: { [Area in keyof typeof nl]: Texts<(typeof nl)[Area]> } } = { nl, en };

/** Says the words of the admin where no request and no screen says in which language: at the command line, in tests. */
export function translate(language: keyof typeof translations): Translate {
  const areas = new Map(
    Object.entries(translations[language]).map(([area, texts]) => [area, say<string>({ ...texts }, language)]),
  );
  return (key, values) => {
    const [area = '', name = ''] = key.split(':');
    const said = areas.get(area);
    if (!said) throw new Error(`No words for ${area}`);
    return said(name, values);
  };
}
