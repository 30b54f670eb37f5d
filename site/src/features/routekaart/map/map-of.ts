import type { Locale } from '@kunstwijzer/content/model';
import { pageContext } from '../../../page-context.ts';
import { route } from '../../../route.ts';
import { perSnapshot } from '../../../snapshot.ts';
import { paths } from '../../../urls.ts';
import { metroMap } from './metro-map.ts';

/** The metro map of a language, drawn once per snapshot: many pages show it. */
export const mapOf = perSnapshot((_, locale: Locale): string => {
  const { t, url, dir } = pageContext(locale);
  return metroMap(route(), locale, {
    t,
    rtl: dir === 'rtl',
    lineHref: (line) => url(paths.routekaart(line)),
    stopHref: ({ station }) => `${url(paths.routekaart(station.discipline))}#${station.stage}`,
  });
});
