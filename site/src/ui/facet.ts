import type { Discipline } from '@kunstwijzer/content/model';

/** One value of a filter made of links. `href` is complete; null when the value has nothing to show. */
export type Facet = { label: string; href: string | null; active: boolean; count?: number; line?: Discipline };
