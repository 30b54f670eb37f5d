import type { Discipline, Locale } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import type { Entry } from '../../listing/entry.ts';
import type { WayPlace } from '@kunstwijzer/content/route';

/** The cards of a line by `kind/slug`, in the language of the page. */
export type WayCards = Record<string, Entry>;

const kinds = ['step', 'activity', 'provider'] as const satisfies WayPlace['kind'][];

/** The cards of everything that stands on a line. */
export const wayCards = (discipline: Discipline, locale: Locale): WayCards =>
  Object.fromEntries(
    kinds.flatMap((kind) =>
      entriesOf(kind, locale)
        .filter(({ facets }) => facets.disciplines?.includes(discipline))
        .map((entry) => [`${kind}/${entry.slug}`, entry]),
    ),
  );
