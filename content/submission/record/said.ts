import type { Locale } from '../../model/locales.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { RecordOf } from '../../model/snapshot.ts';
import type { SubmissionKind } from '../kinds.ts';
import type { RecordListing } from '../listing.ts';
import { seriesDates } from '../checks/dates.ts';
import { kindParts } from './kinds.ts';
import type { RecordKind } from './kinds.ts';
import type { Part } from './part.ts';
import { repeatsOf } from './times.ts';
import type { Times } from './times.ts';

/** In which collection a listing of each kind ends up; a report of a mistake in none. */
export const collectionOf = {
  event: 'events',
  activity: 'activities',
  provider: 'providers',
  room: 'spaces',
  notice: 'notices',
  mistake: null,
} as const satisfies Record<SubmissionKind, CollectionName | null>;

/** A record of the collection that listings of a kind become. */
export type RecordOfKind<Kind extends RecordKind> = RecordOf<(typeof collectionOf)[Kind]>;

/** When an event is, as a form says it. */
function timesSaid({ starts, ends, recurrence, status }: Times): Times {
  if (recurrence === null) return { starts, ends, recurrence, status };
  const series = { ...recurrence, repeats: repeatsOf(recurrence), date: starts.slice(0, 10), except: [] };
  // A day that is left out of no series says nothing.
  const all = recurrence.except.length > 0 ? seriesDates(series) : [];
  return {
    starts,
    ends,
    recurrence: { ...recurrence, except: recurrence.except.filter((day) => all.includes(day)) },
    status,
  };
}

/**
 * What stands in the directory, as if it had been sent: so that it can be laid beside what was sent, question by question,
 * and changed in a form. `language` is that of the texts to lay beside. Its picture is not in it. Not judged: what an editor
 * is still working on may lack something.
 */
export function listingOfRecord<Kind extends RecordKind>(
  kind: Kind,
  record: RecordOfKind<Kind>,
  language: Locale,
): RecordListing {
  const given = record as Record<string, unknown>;
  const { record: parts, beside } = kindParts[kind];
  const said = Object.entries<Part<unknown>>(parts).map(([name, part]) => [
    name,
    part.said ? part.said(given[name]) : given[name],
  ]);
  return {
    kind,
    language,
    record: Object.fromEntries(said) as unknown,
    ...(kind === 'event' && { dates: [timesSaid(record as RecordOf<'events'>)] }),
    ...(kind === 'provider' && { intent: 'new' }),
    ...('newProvider' in beside && { newProvider: null }),
    ...('picture' in beside && { picture: null }),
  } as RecordListing;
}
