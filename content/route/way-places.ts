import type { AgeRange } from '../core/index.ts';
import type { Discipline, District, Entrance, Point, Stage } from '../model/index.ts';

/* What a route for one visitor is planned with. The browser reads it: types of the model only. */

/** How one gets in: `chosen` after an audition, exam, portfolio or selection; `school` only with a school. */
export type WayIn = 'open' | 'chosen' | 'school' | 'unknown';

/** A step, an activity or a provider, as far as a route needs to know it. */
export type WayPlace = {
  kind: 'step' | 'activity' | 'provider';
  slug: string;
  /** The lines on which it stands like this; a provider stands at other stations on each. */
  disciplines: Discipline[];
  /** Its first line. */
  main: Discipline;
  /** The stations where it stands; empty is unknown. */
  stages: Stage[];
  /** For whom it is; empty is unknown. */
  ages: AgeRange[];
  wayIn: WayIn;
  /** For whom it is a way in besides those who start young. */
  entrances: Entrance[];
  /** Whether one can take part from home; false when it says so, and when it does not say. */
  online: boolean;
  /** Where it is; empty is unknown. */
  at: { district: District; point: Point }[];
  /** Steps that come after it, by slug. */
  next: string[];
  /** Who offers it, by slug. */
  providers: string[];
};

/** Everything a route can lead to, and the middle of every district. */
export type WayGraph = { places: WayPlace[]; districts: Record<District, Point> };

/** What somebody can already do. */
export const abilities = ['nothing', 'bit', 'experienced', 'back'] as const;
export type Ability = (typeof abilities)[number];

/** Who asks for a route. Null, and no disciplines, is what was not said. */
export type WayVisitor = {
  /** Own age as a span of one year, or an age group. */
  ages: AgeRange | null;
  /** In the order of preference. */
  disciplines: Discipline[];
  can: Ability | null;
  from: { district: District; point: Point } | null;
};

/** Kilometres as the crow flies between two points (WGS 84), near enough for a city. */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * 6371;
}
