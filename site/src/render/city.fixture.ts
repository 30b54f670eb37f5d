import { withDemo } from '@kunstwijzer/content/demo';
import { today } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { seed } from '@kunstwijzer/content/seed';

/** A small city: some of every kind, so that each page has something to show. */
export function city(): Snapshot {
  const all = withDemo(seed.published, today());
  const examples = all.providers.filter(({ example }) => example).slice(0, 3);
  const providers = [...all.providers.slice(0, 2), ...examples];
  const known = new Set(providers.map(({ slug }) => slug));
  const own = <T extends { provider: string | null }>(records: T[]) =>
    records.filter(({ provider }) => provider === null || known.has(provider));
  const spaces = own(all.spaces);
  const rooms = new Set(spaces.map(({ slug }) => slug));
  const held = <T extends { provider: string; venue: { space: string | null } }>(records: T[]) =>
    own(records).filter(({ venue }) => venue.space === null || rooms.has(venue.space));
  return {
    ...all,
    providers,
    spaces,
    // The steps are real, of providers that are not in this city.
    activities: held(all.activities).map((activity) => ({ ...activity, nextSteps: [] })),
    events: held(all.events),
    stories: own(all.stories),
    steps: [],
    coaches: [],
    alerts: [],
    redirects: [],
  };
}
