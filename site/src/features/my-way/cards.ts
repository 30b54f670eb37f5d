import type { Discipline, Locale } from '@kunstwijzer/content/model';
import { entriesBySlug, entriesOf } from '../../listing/entries.ts';
import { entryText } from '../../listing/entry-text.ts';
import type { Entry } from '../../listing/entry.ts';
import { perSnapshot } from '../../snapshot.ts';
import type { MyWay, WayPlace } from '@kunstwijzer/content/route';

/** The cards of a line by `kind/slug`, in the language of the page. */
export type WayCards = Record<string, Entry>;

const kinds = ['step', 'activity', 'provider'] as const satisfies WayPlace['kind'][];

/** The cards of everything that stands on a line (`WayCards`), as JSON. */
export const wayCardsText: (discipline: Discipline, locale: Locale) => string = perSnapshot(
  (_, discipline: Discipline, locale: Locale) => {
    const cards = kinds.flatMap((kind) =>
      entriesOf(kind, locale)
        .filter(({ facets }) => facets.disciplines?.includes(discipline))
        .map((entry) => `${JSON.stringify(`${kind}/${entry.slug}`)}:${entryText(entry)}`),
    );
    return `{${cards.join(',')}}`;
  },
);

/** The cards of the places on a route, in the language of the page. */
export function cardsOnWay({ near, next, otherwise }: MyWay, locale: Locale): WayCards {
  const later = [...next, ...otherwise].flatMap((part) => ('places' in part ? part.places : []));
  return Object.fromEntries(
    [...near, ...later].flatMap(({ place: { kind, slug } }) =>
      entriesBySlug(kind, locale, [slug]).map((entry) => [`${kind}/${slug}`, entry]),
    ),
  );
}
