import { disciplines, keysOf } from '@kunstwijzer/content/model';
import type { Discipline, Snapshot, Story } from '@kunstwijzer/content/model';
import { isEmpty, tallyOf } from '../../tally.ts';
import type { Tally } from '../../tally.ts';

/** An art as a line: how much there is to join on it, and how many providers it has. */
export type Line = { discipline: Discipline; activities: Tally; providers: Tally };

/** The disciplines that have something to show (activities, providers, or steps of a route), in the order of the vocabulary. */
export const linesOf = ({
  activities,
  providers,
  steps,
}: Pick<Snapshot, 'activities' | 'providers' | 'steps'>): Line[] =>
  keysOf(disciplines).flatMap((discipline) => {
    const on = <T extends { disciplines: Discipline[] }>(records: T[]) =>
      records.filter((record) => record.disciplines.includes(discipline));
    const line = { discipline, activities: tallyOf(on(activities)), providers: tallyOf(on(providers)) };
    return isEmpty(line.activities) && isEmpty(line.providers) && on(steps).length === 0 ? [] : [line];
  });

/** The newest stories first, at most `limit`. */
export const newest = (stories: Story[], limit: number): Story[] =>
  [...stories].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, limit);
