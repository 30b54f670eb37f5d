import { routeGraph } from '@kunstwijzer/content/route';
import type { RouteGraph } from '@kunstwijzer/content/route';
import { perSnapshot } from './snapshot.ts';

/** The routekaart of the snapshot: lines, stations, edges and transfers. */
export const route: () => RouteGraph = perSnapshot(routeGraph);
