import { attendances, disciplines, districts, keysOf, label, locales, stages } from '@kunstwijzer/content/model';
import type { AgeGroup, Vocabulary } from '@kunstwijzer/content/model';
import type { PageContext } from '../../page-context.ts';
import { paths } from '../../urls.ts';
import type { WayWords } from './texts.ts';

const byKey = <K extends string>(keys: readonly K[], value: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, string>;

/** What "my way" calls things in the language of the page, and where it leads. */
export function wayWords({ locale, url }: Pick<PageContext, 'locale' | 'url'>, group: AgeGroup | null): WayWords {
  const names = <T extends Vocabulary>(table: T) => byKey(keysOf(table), (key) => label(table, key, locale));
  return {
    tag: locales[locale].tag,
    stages: names(stages),
    disciplines: names(disciplines),
    districts: names(districts),
    lines: byKey(keysOf(disciplines), (key) => url(paths.routekaart(key))),
    ways: byKey(keysOf(disciplines), (key) => url(paths.myWay(key, group ?? undefined))),
    contact: { young: url(paths.parents), adult: url(paths.workers) },
    online: `${url(paths.search)}?q=${encodeURIComponent(label(attendances, 'online', locale))}`,
    tell: url(paths.guide('over')),
  };
}
