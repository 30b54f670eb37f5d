import type { Alert, Snapshot } from '../model/index.ts';
import { activities } from './activities.ts';
import { events } from './events.ts';
import { withNextSteps } from './next-steps.ts';
import { alerts, notices } from './notices.ts';
import { providers } from './providers.ts';
import { spaces } from './rooms.ts';
import { stories } from './stories/index.ts';

/** The collections that have invented examples. */
type Demo = Pick<Snapshot, 'providers' | 'spaces' | 'activities' | 'events' | 'stories' | 'notices'>;

// Terms are real words that the seed may or may not have; a record names only those that are there.
const knownTerms = <T extends { terms: string[] }>(records: T[], known: ReadonlySet<string>): T[] =>
  records.map((record) => ({ ...record, terms: record.terms.filter((term) => known.has(term)) }));

/**
 * Invented but lifelike records, each marked `example: true`. Pure: the same input gives the same output.
 * `today` (`YYYY-MM-DD`) is what all dates are relative to; records may name `terms`, and activities lead to `steps`.
 * Pass rules name the passes `ooievaarspas`, `bibliotheekpas-den-haag` and `jeugdfonds-sport-cultuur`; pictures are in `media/`.
 */
export function demo(today: string, { terms = [], steps = [] }: Partial<Pick<Snapshot, 'terms' | 'steps'>> = {}): Demo {
  const known = new Set(terms.map(({ slug }) => slug));
  return {
    providers: knownTerms(providers(today), known),
    spaces: spaces(today),
    activities: withNextSteps(knownTerms(activities(today), known), steps),
    events: knownTerms(events(today), known),
    stories: stories(today),
    notices: notices(today),
  };
}

/** Examples for the editors only: a storm that does not blow must not stand on every page. `today` is `YYYY-MM-DD`. */
export const demoDrafts = (today: string): { collection: 'alerts'; record: Alert }[] =>
  alerts(today).map((record) => ({ collection: 'alerts', record }));

/** A snapshot with the examples added to it; it must hold the passes that the examples name. */
export function withDemo(snapshot: Snapshot, today: string): Snapshot {
  const examples = demo(today, snapshot);
  return {
    ...snapshot,
    providers: [...snapshot.providers, ...examples.providers],
    spaces: [...snapshot.spaces, ...examples.spaces],
    activities: [...snapshot.activities, ...examples.activities],
    events: [...snapshot.events, ...examples.events],
    stories: [...snapshot.stories, ...examples.stories],
    notices: [...snapshot.notices, ...examples.notices],
  };
}
