import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { format } from './i18n/format.ts';
import type { Format } from './i18n/format.ts';
import { translate } from './i18n/index.ts';
import type { Translate } from './i18n/index.ts';

/** What every component of a page may need; `Astro.locals` holds it. */
export type PageContext = {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  t: Translate;
  format: Format;
  /** A path of this site such as `/aanbod/` in the language of the page. */
  url: (path: string) => string;
  /** Languages that texts of this page fell back to; filled while the page is rendered. */
  fallbacks: Set<Locale>;
};

/** The context of one page in a language. */
export const pageContext = (locale: Locale): PageContext => ({
  locale,
  dir: locales[locale].dir,
  t: translate(locale),
  format: format(locale),
  url: (path) => `/${locale}${path}`,
  fallbacks: new Set(),
});
