import type { Discipline, District, Snapshot, Stage } from '../model/index.ts';
import { welcomesAge } from '../core/index.ts';
import { routeGraph } from './graph.ts';
import { stageIndex, stageOrder } from './order.ts';
import { placesOf } from './places.ts';
import type { RoutePlace } from './places.ts';

/** What the gap map counts. */
export type ReachData = Pick<Snapshot, 'steps' | 'activities' | 'providers' | 'spaces'>;

/** Whether somebody finds a place: yes, only one that does not say for which ages, or no. */
export type Reach = 'yes' | 'unknown' | 'no';

/**
 * One cell of the gap map. `district` is `all` for the whole city, where each place counts once, and null for places
 * whose district we do not know. `reach` is by the age at which somebody begins on the line.
 */
export type ReachCell = {
  discipline: Discipline;
  stage: Stage;
  district: District | 'all' | null;
  places: number;
  reach: Record<number, Reach>;
};

/** The years that one may grow older from one stage to the next. */
const yearsPerStage = 3;
// The later stages ask for what one learned before; these are for who knows nothing yet.
const forBeginners: Stage[] = ['meet', 'discover'];

/** The districts where a place is: its own, else those of who offers it; empty when we do not know them. */
export function districtsOfPlace(place: RoutePlace, { providers, spaces }: ReachData): District[] {
  const ofProviders = (slugs: string[]) => [
    ...new Set(
      providers
        .filter(({ slug }) => slugs.includes(slug))
        .flatMap((provider) => provider.places.flatMap(({ district }) => district ?? [])),
    ),
  ];
  if (place.kind === 'provider') return ofProviders([place.record.slug]);
  if (place.kind === 'step')
    return place.record.district ? [place.record.district] : ofProviders(place.record.providers);
  const { venue, provider, attendance } = place.record;
  const own = venue.place?.district ?? spaces.find(({ slug }) => slug === venue.space)?.places[0]?.district;
  if (own) return [own];
  // What is online only is in no district.
  return attendance === 'online' ? [] : ofProviders([provider]);
}

/** Whether a place welcomes a beginner of an age when that person has come to its stage. */
function welcomes(place: RoutePlace, stage: Stage, age: number): boolean | null {
  const levels = 'levels' in place.record ? place.record.levels : [];
  if (forBeginners.includes(stage) && levels.length > 0 && !levels.includes('beginner')) return false;
  const grown = age + stageIndex(stage) * yearsPerStage;
  const answers = Array.from({ length: grown - age + 1 }, (_, years) => welcomesAge(place.record.ages, age + years));
  return answers.includes(true) || (answers.includes(null) ? null : false);
}

/** Whether a beginner of an age finds a place among these at a stage. */
export function reachOf(places: RoutePlace[], stage: Stage, age: number): Reach {
  const answers = places.map((place) => welcomes(place, stage, age));
  return answers.includes(true) ? 'yes' : answers.includes(null) ? 'unknown' : 'no';
}

/**
 * The gap map: for every line, stage and district how many places there are, and whether beginners of these ages find
 * one. Pure. In the order of lines and stages; per station first the city, then `districts`, then unknown.
 */
export function reachCells(data: ReachData, districts: readonly District[], ages: readonly number[]): ReachCell[] {
  return routeGraph(data).lines.flatMap(({ stations }) =>
    stations.flatMap((station) => {
      const { discipline, stage } = station;
      const all = placesOf(station).map((place) => ({ place, at: districtsOfPlace(place, data) }));
      const cell = (district: ReachCell['district'], places: RoutePlace[]): ReachCell => ({
        discipline,
        stage,
        district,
        places: places.length,
        reach: Object.fromEntries(ages.map((age) => [age, reachOf(places, stage, age)])),
      });
      const among = (isIn: (at: District[]) => boolean) => all.filter(({ at }) => isIn(at)).map(({ place }) => place);
      return [
        cell(
          'all',
          among(() => true),
        ),
        ...districts.map((district) =>
          cell(
            district,
            among((at) => at.includes(district)),
          ),
        ),
        cell(
          null,
          among((at) => at.length === 0),
        ),
      ];
    }),
  );
}

/** Where the way of a beginner ends on a line in a district. */
export type Break = { discipline: Discipline; after: Stage | null; stage: Stage };

/**
 * For each line the first stage before professional where a beginner of an age cannot go on: no place welcomes that
 * person there. `after` is the stage before it; null when one cannot even begin. Lines without a break are left out.
 */
export function breaks(cells: ReachCell[], district: ReachCell['district'], age: number): Break[] {
  const here = cells.filter((cell) => cell.district === district);
  return [...Map.groupBy(here, ({ discipline }) => discipline)].flatMap(([discipline, line]) => {
    const reach = (stage: Stage) => line.find((cell) => cell.stage === stage)?.reach[age] ?? 'no';
    const way = stageOrder.filter((stage) => stage !== 'professional');
    // Who can start lessons at once misses nothing when there is no first acquaintance.
    const first = reach('meet') === 'no' ? 1 : 0;
    const at = way.findIndex((stage, i) => i >= first && reach(stage) === 'no');
    const stage = way[at];
    return stage ? [{ discipline, after: at > first ? (way[at - 1] ?? null) : null, stage }] : [];
  });
}

/** A beginner whom editors look at: a child, and somebody who starts late. */
export const beginners = [8, 65] as const;
