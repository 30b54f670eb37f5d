import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { texts } from './index.ts';

/** How each language tells somebody to use the telephone. */
const call = {
  nl: /\bbel(?:len)?\b/iu,
  en: /\bcall\b(?! (?:for|it|them|itself))/iu,
  tr: /\b[Aa]ra ya da (?:yaz|e-posta)/u,
  ar: /اتصل(?:ا)? (?:أو|معًا)/u,
};

it.each(localeKeys)('tells nobody in %s to call where no number stands: who answers comes from the facts', (locale) => {
  const said = Object.entries(texts[locale]).filter(([, text]) => call[locale].test(text) && !/14070/u.test(text));
  expect(said).toEqual([]);
});
