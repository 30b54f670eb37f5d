import { initI18n } from '@payloadcms/translations';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { expect, test } from 'vitest';
import { translate, translations } from './index.ts';
import { wordsOf } from './words.ts';
import type { Translate, WordKey } from './words.ts';

/** Every text, by the key it is asked for with. */
const keys = Object.entries(translations.nl).flatMap(([area, texts]) =>
  Object.keys(texts).map((key) => `${area}:${key.replace(/_(?:one|other)$/u, '')}` as WordKey),
);

test.each(['nl', 'en'] as const)(
  'Payload says our texts in %s as our own reader does, in every plural form',
  async (language) => {
    const config = { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' as const, translations };
    const i18n = await initI18n({ config, context: 'client', language });
    const all = (say: Translate) =>
      [...new Set(keys)].flatMap((key) => [0, 1, 2, 11].map((count) => `${key}: ${say(key, { count })}`));
    expect(all(wordsOf(i18n))).toEqual(all(translate(language)));
  },
);

test('an area of ours has not the name of one of Payload', () => {
  expect(Object.keys(translations.nl).filter((area) => area in nl.translations)).toEqual([]);
});
