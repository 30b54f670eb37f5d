import type { Discipline, Locale } from '@kunstwijzer/content/model';
import { entriesBySlug, entriesOf } from '../../listing/entries.ts';
import { entryText } from '../../listing/kept-entries.ts';
import type { Entry } from '../../listing/entry.ts';
import { perSnapshot } from '../../snapshot.ts';
import { lineOrder } from '@kunstwijzer/content/route';
import type { MyWay, WayPlace } from '@kunstwijzer/content/route';

/** The cards of a line by `kind/slug`, in the language of the page. */
export type WayCards = Record<string, Entry>;

const kinds = ['step', 'activity', 'provider'] as const satisfies WayPlace['kind'][];

const texts = perSnapshot((_, locale: Locale) => {
  const lines = new Map<Discipline, string[]>(lineOrder.map((discipline) => [discipline, []]));
  for (const kind of kinds)
    for (const entry of entriesOf(kind, locale)) {
      const card = `${JSON.stringify(`${kind}/${entry.slug}`)}:${entryText(entry)}`;
      for (const discipline of new Set(entry.facets.disciplines)) lines.get(discipline)?.push(card);
    }
  // As text, so that a file reads nothing but itself.
  return new Map([...lines].map(([discipline, cards]) => [discipline, `{${cards.join(',')}}`]));
});

/** The cards of everything that stands on a line (`WayCards`), as JSON. */
export const wayCardsText = (discipline: Discipline, locale: Locale): string => texts(locale).get(discipline) ?? '{}';

/** The cards of the places on a route, in the language of the page. */
export function cardsOnWay({ near, next, otherwise }: MyWay, locale: Locale): WayCards {
  const later = [...next, ...otherwise].flatMap((part) => ('places' in part ? part.places : []));
  return Object.fromEntries(
    [...near, ...later].flatMap(({ place: { kind, slug } }) =>
      entriesBySlug(kind, locale, [slug]).map((entry) => [`${kind}/${slug}`, entry]),
    ),
  );
}
