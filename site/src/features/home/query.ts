import { disciplines, keysOf } from '@kunstwijzer/content/model';
import type { Activity, Discipline, Story } from '@kunstwijzer/content/model';

/** Every discipline with the number of activities on its line, in the order of the vocabulary. */
export function lineCounts(activities: Pick<Activity, 'disciplines'>[]): { discipline: Discipline; count: number }[] {
  const counts = new Map<Discipline, number>();
  for (const activity of activities)
    for (const discipline of activity.disciplines) counts.set(discipline, (counts.get(discipline) ?? 0) + 1);
  return keysOf(disciplines).map((discipline) => ({ discipline, count: counts.get(discipline) ?? 0 }));
}

/** The newest stories first, at most `limit`. */
export const newest = (stories: Story[], limit: number): Story[] =>
  [...stories].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, limit);
