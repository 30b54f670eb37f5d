import { districtPlaces, keysOf, postcodes } from '@kunstwijzer/content/model';
import type {
  Activity,
  AgeGroup,
  Discipline,
  District,
  Place,
  Point,
  Provider,
  RouteStep,
  Snapshot,
} from '@kunstwijzer/content/model';
import { ageGroupYears, ageRanges } from '@kunstwijzer/content/core';
import { myWay } from '@kunstwijzer/content/route';
import type { MyWay, WayGraph, WayIn, WayPlace, WayVisitor } from '@kunstwijzer/content/route';
import { getRecord, venuePlace } from '../../records.ts';
import { route } from '../../route.ts';
import { perSnapshot } from '../../snapshot.ts';
import { nothing, visitorOf } from './state.ts';

/** What the browser plans with: the graph, and where each postcode of the city is. The same in every language. */
export type WayData = WayGraph & { postcodes: Record<string, { district: District; point: Point }> };

const waysIn: Record<RouteStep['admission']['kind'], WayIn> = {
  open: 'open',
  registration: 'open',
  trial: 'open',
  school: 'school',
  audition: 'chosen',
  portfolio: 'chosen',
  exam: 'chosen',
  nomination: 'chosen',
  selection: 'chosen',
  unknown: 'unknown',
};
// A waiting list is a way in for later: ask.
const joinings: Record<Activity['joining'], WayIn> = {
  anytime: 'open',
  term: 'open',
  trial: 'open',
  audition: 'chosen',
  waiting: 'unknown',
  unknown: 'unknown',
};

const at = (district: District, point: Point = districtPlaces[district].centroid) => ({ district, point });

/** Where a place is: the middle of its postcode, else of its district. Nothing when neither is known. */
function whereOf(place: Place | null): WayPlace['at'] {
  const known = postcodes[place?.address?.postcode?.slice(0, 4) ?? ''];
  const district = place?.district ?? known?.district;
  return district ? [at(district, known?.centroid)] : [];
}

const whereProvider = ({ places }: Provider) => places.flatMap(whereOf);

const stepPlace = (step: RouteStep): WayPlace => ({
  kind: 'step',
  slug: step.slug,
  disciplines: step.disciplines,
  main: step.disciplines[0] as Discipline,
  stages: [step.stage],
  ages: ageRanges(step.ages),
  wayIn: waysIn[step.admission.kind],
  entrances: step.entrances,
  online: false,
  at: step.district ? [at(step.district)] : [],
  next: step.next,
  providers: step.providers,
});

function activityPlace(activity: Activity): WayPlace {
  const own = whereOf(venuePlace(activity.venue));
  const online = activity.attendance === 'online' || activity.attendance === 'mixed';
  return {
    kind: 'activity',
    slug: activity.slug,
    disciplines: activity.disciplines,
    main: activity.disciplines[0] as Discipline,
    stages: [activity.stage],
    ages: ageRanges(activity.ages),
    wayIn: joinings[activity.joining],
    entrances: [],
    online,
    // What is online only is not where its provider is.
    at:
      own.length > 0 || activity.attendance === 'online'
        ? own
        : whereProvider(getRecord('providers', activity.provider)),
    next: activity.nextSteps,
    providers: [activity.provider],
  };
}

/** A provider on one line, with the stations where it stands there; none: we know no level. */
function providerPlaces(provider: Provider): WayPlace[] {
  const stations = route().standing(provider.slug);
  return provider.disciplines.map((discipline) => ({
    kind: 'provider',
    slug: provider.slug,
    disciplines: [discipline],
    main: provider.disciplines[0] as Discipline,
    stages: stations.filter((station) => station.discipline === discipline).map(({ stage }) => stage),
    ages: ageRanges(provider.ages),
    // How one joins, only what a provider offers can tell.
    wayIn: 'unknown',
    entrances: [],
    online: false,
    at: whereProvider(provider),
    next: [],
    providers: [],
  }));
}

function build({ steps, activities, providers }: Snapshot): WayData {
  return {
    places: [...steps.map(stepPlace), ...activities.map(activityPlace), ...providers.flatMap(providerPlaces)],
    districts: Object.fromEntries(
      keysOf(districtPlaces).map((district) => [district, districtPlaces[district].centroid]),
    ) as WayData['districts'],
    postcodes: Object.fromEntries(
      Object.entries(postcodes).map(([code, { district, centroid }]) => [code, { district, point: centroid }]),
    ),
  };
}

type Way = { data: WayData; text: string; plans: Map<string, Planned> };
type Planned = { visitor: WayVisitor; way: MyWay };

let last: Way | null = null;

/** The graph, and what was planned with it: of a new snapshot the very same when nothing in the graph differs. */
const graph = perSnapshot((snapshot): Way => {
  const data = build(snapshot);
  const text = JSON.stringify(data);
  last = last?.text === text ? last : { data, text, plans: new Map() };
  return last;
});

/** The graph of "my way" (`WayData`), as JSON. */
export const wayDataText: () => string = perSnapshot(() => graph().text);

const planned = perSnapshot((_, line: Discipline, group: AgeGroup | ''): Planned => {
  const { data, plans } = graph();
  const known = plans.get(`${line} ${group}`);
  if (known) return known;
  const visitor = visitorOf(nothing, { line, group: group ? ageGroupYears[group] : null, data });
  const plan = { visitor, way: myWay(data, visitor) };
  plans.set(`${line} ${group}`, plan);
  return plan;
});

/** The route on a line for everybody, or for an age group; it is the same in every language. */
export const wayFor = (line: Discipline, group: AgeGroup | null): Planned => planned(line, group ?? '');
