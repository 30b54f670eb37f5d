import { sharedYears } from '../core/index.ts';
import type { Discipline, Stage } from '../model/index.ts';
import { kilometres } from './way-places.ts';
import type { WayGraph, WayPlace, WayVisitor } from './way-places.ts';

/** A place for this visitor. `km` is null when it or the visitor is nowhere known; `sure` when its ages are known. */
export type Fit = { place: WayPlace; km: number | null; sameDistrict: boolean; sure: boolean };

/** Whether a place welcomes the ages of a visitor; null when either is not known. */
function welcomes({ ages }: WayPlace, visitor: WayVisitor): boolean | null {
  const asked = visitor.ages;
  if (ages.length === 0 || !asked) return null;
  return ages.some((range) => sharedYears(range, asked) > 0);
}

function fitOf(place: WayPlace, visitor: WayVisitor): Fit | null {
  const welcome = welcomes(place, visitor);
  if (welcome === false) return null;
  const { from } = visitor;
  const distances = from ? place.at.map(({ point }) => kilometres(from.point, point)) : [];
  return {
    place,
    km: distances.length > 0 ? Math.min(...distances) : null,
    sameDistrict: from !== null && place.at.some(({ district }) => district === from.district),
    sure: place.ages.length > 0,
  };
}

/** Whether a place says that it is for somebody who starts late, or comes back. */
const isForThem = ({ entrances }: WayPlace, { ages, can }: WayVisitor) =>
  (can === 'back' && entrances.includes('returner')) ||
  (ages !== null && ages[0] >= 60 && entrances.includes('sixtyPlus'));

const kindOrder: WayPlace['kind'][] = ['activity', 'step', 'provider'];

// Records of two kinds may share a slug.
const nameOf = ({ place }: Fit) => `${place.slug} ${place.kind}`;

/** Sorts by several numbers, the first that differs decides; then by name, so that equal input gives one order. */
export function ranked(fits: Fit[], rank: (fit: Fit) => number[]): Fit[] {
  return fits
    .map((fit) => ({ fit, numbers: rank(fit) }))
    .sort((a, b) => {
      const at = a.numbers.findIndex((value, i) => value !== b.numbers[i]);
      if (at === -1) return nameOf(a.fit) < nameOf(b.fit) ? -1 : 1;
      return (a.numbers[at] as number) - (b.numbers[at] as number);
    })
    .map(({ fit }) => fit);
}

/**
 * How near a place is, in half kilometres: less does not make a better place. Whatever makes it less sure that it is
 * the right one counts as a detour of a kilometre: it does not say how to join, is only known as a provider, or has
 * this line as a second one.
 */
export function nearness({ place, km }: Fit, discipline: Discipline): number {
  const doubts = [place.wayIn === 'unknown', place.kind === 'provider', place.main !== discipline];
  const detour = doubts.filter(Boolean).length;
  return km === null ? 1000 + detour : Math.round((km + detour) * 2);
}

const lines = new WeakMap<WayPlace[], Map<Discipline, WayPlace[]>>();

/** The places of a line, looked up once for all visitors. */
function placesOf({ places }: WayGraph, discipline: Discipline): WayPlace[] {
  const known = lines.get(places) ?? new Map<Discipline, WayPlace[]>();
  lines.set(places, known);
  const found = known.get(discipline) ?? places.filter(({ disciplines }) => disciplines.includes(discipline));
  known.set(discipline, found);
  return found;
}

/** The places of a line at some stations for a visitor. */
export const onLine = (graph: WayGraph, visitor: WayVisitor, discipline: Discipline, stages: Stage[]): Fit[] =>
  placesOf(graph, discipline)
    // A provider of whom no level is known may be for anybody.
    .filter((place) => place.stages.length === 0 || place.stages.some((stage) => stages.includes(stage)))
    .flatMap((place) => fitOf(place, visitor) ?? []);

/** What a visitor can join by themselves at some stations, in no order. */
export function joinable(graph: WayGraph, visitor: WayVisitor, discipline: Discipline, stages: Stage[]): Fit[] {
  const fits = onLine(graph, visitor, discipline, stages).filter(
    ({ place }) => place.wayIn === 'open' || place.wayIn === 'unknown',
  );
  // A provider says less than what it offers.
  const offering = new Set(fits.flatMap(({ place }) => (place.kind === 'activity' ? place.providers : [])));
  return fits.filter(({ place }) => place.kind !== 'provider' || !offering.has(place.slug));
}

/** The same, the best first: known to fit, then near, then at the first station. */
export function bestToJoin(graph: WayGraph, visitor: WayVisitor, discipline: Discipline, stages: Stage[]): Fit[] {
  const station = ({ place }: Fit) =>
    Math.min(stages.length, ...place.stages.map((stage) => stages.indexOf(stage)).filter((at) => at >= 0));
  return ranked(joinable(graph, visitor, discipline, stages), (fit) => [
    Number(!fit.sure),
    nearness(fit, discipline),
    Number(!isForThem(fit.place, visitor)),
    station(fit),
    kindOrder.indexOf(fit.place.kind),
    Number(fit.place.wayIn !== 'open'),
  ]);
}

/** Those in the visitor's own district; all of them when that is not known. */
export const inDistrict = (fits: Fit[], visitor: WayVisitor) =>
  visitor.from ? fits.filter(({ sameDistrict }) => sameDistrict) : fits;
