import type { Discipline, RouteStep, Stage } from '../model/index.ts';

/* The browser reads this folder too, so it takes types of the model only: a value would bring Zod along. */

/** The stations of every line, from first acquaintance to professional. */
export const stageOrder = ['meet', 'discover', 'deepen', 'talent', 'professional'] as const satisfies readonly Stage[];

/** The lines of the routekaart. Arts that change trains most with each other run next to each other. */
export const lineOrder = [
  'singing',
  'music',
  'dance',
  'circus',
  'theatre',
  'heritage',
  'media',
  'photofilm',
  'visual',
  'writing',
  'multi',
] as const satisfies readonly Discipline[];

/** The place of a stage on a line, 0 to 4. */
export const stageIndex = (stage: Stage): number => stageOrder.indexOf(stage);

/** Whether a route may end here. */
export const isTerminus = ({ stage }: Pick<RouteStep, 'stage'>): boolean => stage === 'professional';
