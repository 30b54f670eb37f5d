import { demo } from '@kunstwijzer/content/demo';
import type { Snapshot } from '@kunstwijzer/content/model';
import { seed } from '@kunstwijzer/content/seed';

/** What each kind is of the whole, as in the city that design.md expects (300 providers, 1,500 activities, …). */
const shares = { providers: 0.2, activities: 0.6, events: 0.2 } as const;

/** Repeats records under numbered slugs until there are `count`. */
const repeat = <T extends { slug: string }>(records: T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => {
    const record = records[i % records.length];
    if (!record) throw new Error('There is nothing to repeat');
    const round = Math.floor(i / records.length);
    return round === 0 ? record : { ...record, slug: `${record.slug}-kopie-${round}` };
  });

/** A valid snapshot with `count` providers, activities and events together, in four languages, for measuring. */
export function benchSnapshot(count: number, today: string): Snapshot {
  const examples = demo(today);
  // The steps are real, of providers that are not among these.
  const activities = examples.activities.map((activity) => ({ ...activity, nextSteps: [] }));
  const providers = repeat(
    examples.providers,
    Math.max(examples.providers.length, Math.round(count * shares.providers)),
  );
  return {
    ...seed.published,
    ...examples,
    terms: seed.published.terms,
    passes: seed.published.passes,
    steps: [],
    guides: seed.published.guides.filter(({ topic }) => topic === 'site'),
    coaches: [],
    providers,
    activities: repeat(activities, Math.round(count * shares.activities)),
    events: repeat(examples.events, Math.round(count * shares.events)),
  };
}
