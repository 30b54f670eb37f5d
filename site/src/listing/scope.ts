import type { Discipline, District } from '@kunstwijzer/content/model';
import type { Facets } from './entry.ts';

/* Runs in the browser too, so it imports no values. */

/** What a list page is about: everything, a discipline, a district, or both; of rooms also a use. */
export type Scope = { discipline: Discipline | null; district: District | null; use?: RoomUse | null };

type RoomUse = NonNullable<Facets['uses']>[number];

export type Faceted = { facets: Pick<Facets, 'disciplines' | 'districts' | 'uses'>; example?: true };

export const everything: Scope = { discipline: null, district: null };

/** Whether a record belongs on the list page of a scope. */
export const inScope = ({ facets }: Faceted, { discipline, district, use = null }: Scope): boolean =>
  (discipline === null || (facets.disciplines ?? []).includes(discipline)) &&
  (district === null || (facets.districts ?? []).includes(district)) &&
  (use === null || (facets.uses ?? []).includes(use));
