import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { perSnapshot } from '../../snapshot.ts';

type Named = { slug: string; name: string };

/** The records that a form offers to choose from, by name. */
export const choicesIn = perSnapshot(({ providers, spaces, passes }, locale: Locale) => {
  const { compare } = new Intl.Collator(locales[locale].tag, { numeric: true });
  const named = (records: Named[]) =>
    records.map(({ slug, name }) => ({ slug, name })).sort((a, b) => compare(a.name, b.name));
  return { providers: named(providers), spaces: named(spaces), passes: named(passes) };
});
