import { upcomingEvents } from '../records.ts';
import { perSnapshot } from '../snapshot.ts';
import { paths } from '../urls.ts';

// What has to be filled before anybody is sent there; everything else has something to say by itself.
const empty = perSnapshot(({ stories }) => [
  ...(stories.length === 0 ? [paths.stories as string] : []),
  ...(upcomingEvents().some(({ event }) => event.audience === 'everyone') ? [] : [paths.agenda()]),
]);

/** The ways of a menu that lead to something. */
export const withSomething = <T extends { path: string }>(items: T[]): T[] =>
  items.filter(({ path }) => !empty().includes(path));
