import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { format } from './i18n/format.ts';
import { translate } from './i18n/index.ts';
import { today } from './snapshot.ts';

/** What every component of a page may need; `Astro.locals` holds it. */
export type PageContext = App.Locals;

/** The context of one page in a language. */
export const pageContext = (locale: Locale): PageContext => ({
  locale,
  dir: locales[locale].dir,
  t: translate(locale),
  format: format(locale, today),
  url: (path) => `/${locale}${path}`,
  fallbacks: new Set(),
});
