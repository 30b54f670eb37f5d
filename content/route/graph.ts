import type { Activity, Discipline, Provider, RouteStep, Snapshot, Stage } from '../model/index.ts';
import { lineOrder, stageOrder } from './order.ts';

/** The records that stand on the routekaart. */
export type RouteData = Pick<Snapshot, 'steps' | 'activities' | 'providers'>;

/** One stop on a line: what there is for one discipline at one stage, each list ordered by slug. */
export type RouteStation = {
  discipline: Discipline;
  stage: Stage;
  steps: RouteStep[];
  /** Steps of this stage that are for all arts; they stand on the line "mixed arts". */
  shared: RouteStep[];
  activities: Activity[];
  /** Who offers those steps and activities, and who says to be there for people of this level. */
  providers: Provider[];
  /** Whether we know nothing here: no step, no activity, no provider. */
  isGap: boolean;
};

/** A discipline with its five stations, in the order of `stageOrder`. */
export type RouteLine = { discipline: Discipline; stations: RouteStation[] };

/** "After this you can go to": from a step or an activity to a step, by slug. */
export type RouteEdge = { from: RouteStep | Activity; to: RouteStep };

export type StationPlace = { discipline: Discipline; stage: Stage };

/** Where people change trains: a step that two lines share (`shared`), or a next step on another line (`next`). */
export type Transfer = { from: StationPlace; to: StationPlace; via: 'shared' | 'next'; steps: string[] };

export type RouteGraph = {
  lines: RouteLine[];
  edges: RouteEdge[];
  transfers: Transfer[];
  step: (slug: string) => RouteStep | undefined;
  station: (discipline: Discipline, stage: Stage) => RouteStation;
  /** The stations where a provider stands, line by line. */
  standing: (provider: string) => RouteStation[];
};

/** The stations where each provider stands, line by line. */
export function standings(lines: RouteLine[]): Map<string, RouteStation[]> {
  const found = new Map<string, RouteStation[]>();
  for (const station of lines.flatMap(({ stations }) => stations))
    for (const { slug } of station.providers) {
      const known = found.get(slug);
      if (known) known.push(station);
      else found.set(slug, [station]);
    }
  return found;
}

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);

type Level = Provider['levels'][number];

/** The stations where a provider stands that tells us its levels, and nothing more. */
const stagesOfLevel: Record<Level, Stage> = {
  beginner: 'discover',
  experienced: 'deepen',
  talent: 'talent',
  professional: 'professional',
};

function stationOf(discipline: Discipline, stage: Stage, { steps, activities, providers }: RouteData): RouteStation {
  const here = (record: RouteStep | Activity) => record.stage === stage && record.disciplines.includes(discipline);
  const own = steps.filter(here).sort(bySlug);
  const offer = activities.filter(here).sort(bySlug);
  const named = new Set([...own.flatMap((step) => step.providers), ...offer.map(({ provider }) => provider)]);
  const present = providers
    .filter(
      ({ slug, disciplines, levels }) =>
        named.has(slug) || (disciplines.includes(discipline) && levels.some((level) => stagesOfLevel[level] === stage)),
    )
    .sort(bySlug);
  const shared =
    discipline === 'multi'
      ? []
      : steps.filter((step) => step.stage === stage && step.disciplines.includes('multi') && !own.includes(step));
  return {
    discipline,
    stage,
    steps: own,
    shared: shared.sort(bySlug),
    activities: offer,
    providers: present,
    isGap: own.length + offer.length + present.length === 0,
  };
}

/** What leads from each step and activity to a next step; a next step that is not there is left out. */
const edgesOf = ({ steps, activities }: RouteData, step: RouteGraph['step']): RouteEdge[] =>
  [
    ...steps.map((record) => ({ record, next: record.next })),
    ...activities.map((record) => ({ record, next: record.nextSteps })),
  ].flatMap(({ record, next }) =>
    next.flatMap((slug) => {
      const to = step(slug);
      return to ? [{ from: record, to }] : [];
    }),
  );

const keyOf = (at: StationPlace) => `${at.discipline}/${at.stage}`;

function transfersOf(steps: RouteStep[], edges: RouteEdge[]): Transfer[] {
  const known = new Map<string, Transfer>();
  const add = (from: StationPlace, to: StationPlace, via: Transfer['via'], slug: string) => {
    const key = `${via} ${keyOf(from)} ${keyOf(to)}`;
    const transfer = known.get(key) ?? { from, to, via, steps: [] };
    if (!transfer.steps.includes(slug)) transfer.steps.push(slug);
    known.set(key, transfer);
  };
  for (const { slug, stage, disciplines } of steps)
    for (const [i, discipline] of disciplines.entries())
      for (const other of disciplines.slice(i + 1))
        add({ discipline, stage }, { discipline: other, stage }, 'shared', slug);
  for (const { from, to } of edges) {
    if (from.disciplines.some((discipline) => to.disciplines.includes(discipline))) continue;
    for (const discipline of from.disciplines)
      for (const other of to.disciplines)
        add({ discipline, stage: from.stage }, { discipline: other, stage: to.stage }, 'next', to.slug);
  }
  return [...known.values()];
}

/**
 * The route as a graph. Pure: lines in the order of `lineOrder` with all their stations, also the empty ones; edges
 * in the order of the records; a transfer once for each pair of stations and way of changing.
 */
export function routeGraph(data: RouteData): RouteGraph {
  const bySteps = new Map(data.steps.map((step) => [step.slug, step]));
  const step = (slug: string) => bySteps.get(slug);
  const lines = lineOrder.map((discipline) => ({
    discipline,
    stations: stageOrder.map((stage) => stationOf(discipline, stage, data)),
  }));
  const stations = new Map(lines.flatMap((line) => line.stations.map((station) => [keyOf(station), station] as const)));
  const standing = standings(lines);
  const edges = edgesOf(data, step);
  return {
    lines,
    edges,
    transfers: transfersOf(data.steps, edges),
    step,
    station: (discipline, stage) => stations.get(keyOf({ discipline, stage })) as RouteStation,
    standing: (provider) => standing.get(provider) ?? [],
  };
}
