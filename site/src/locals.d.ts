import type { Locale } from '@kunstwijzer/content/model';
import type { Format } from './i18n/format.ts';
import type { Translate } from './i18n/index.ts';

declare global {
  namespace App {
    /** What every component of a page may need; the middleware fills it. */
    interface Locals {
      locale: Locale;
      dir: 'ltr' | 'rtl';
      t: Translate;
      format: Format;
      /** A path of this site such as `/aanbod/` in the language of the page. */
      url: (path: string) => string;
      /** Languages that texts of this page fell back to; filled while the page is rendered. */
      fallbacks: Set<Locale>;
    }
  }
}
