import type { ReachData } from '@kunstwijzer/content/route';
import type { Payload } from 'payload';
import { publishedRecords } from '../snapshot/build.ts';

/** What is published of the routekaart: its steps, activities and providers, and the rooms that they are in. */
export const readRoute = (payload: Payload): Promise<ReachData> =>
  publishedRecords(payload, ['steps', 'activities', 'providers', 'spaces'] as const);
