import type { WayPlace } from '@kunstwijzer/content/route';
import type { Entry } from '../../listing/entry.ts';
import type { WayCards } from './cards.ts';

/** The card of a place; undefined when the files of one publication and the next met halfway. */
export const cardOf = (cards: WayCards, { kind, slug }: Pick<WayPlace, 'kind' | 'slug'>): Entry | undefined =>
  cards[`${kind}/${slug}`];
