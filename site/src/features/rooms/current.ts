import type { Activity } from '@kunstwijzer/content/model';
import { perSnapshot } from '../../snapshot.ts';
import { bySpace } from './query.ts';

const activities = perSnapshot((snapshot) => bySpace(snapshot.activities));

/** What one can join in a room. */
export const activitiesIn = (space: string): Activity[] => activities().get(space) ?? [];
