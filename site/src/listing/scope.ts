import type { Discipline, District } from '@kunstwijzer/content/model';
import type { Facets } from './entry.ts';

/* Runs in the browser too, so it imports no values. */

/** What a list page is about: everything, a discipline, a district, or both. */
export type Scope = { discipline: Discipline | null; district: District | null };

export type Faceted = { facets: Pick<Facets, 'disciplines' | 'districts'> };

export const everything: Scope = { discipline: null, district: null };

/** Whether a record belongs on the list page of a scope. */
export const inScope = ({ facets }: Faceted, { discipline, district }: Scope): boolean =>
  (discipline === null || (facets.disciplines ?? []).includes(discipline)) &&
  (district === null || (facets.districts ?? []).includes(district));
