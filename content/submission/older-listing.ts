import type { PassRule } from '../model/fields/pass-rules.ts';
import { Listing } from './listing.ts';
import { kindParts } from './record/kinds.ts';
import type { RecordKind } from './record/kinds.ts';
import { plainRule } from './passes.ts';
import { dates } from './record/times.ts';

/* Until December 2026 a listing had a shape of its own, beside that of records. Such listings are stored, and in backups. */

type Older = Record<string, unknown> & {
  kind: RecordKind;
  provider?: { slug?: string; new?: unknown };
  venue?: { slug?: string; new?: unknown } | null;
  ages?: object;
  passes?: Pick<PassRule, 'pass' | 'accepted' | 'benefit'>[];
  when?: Record<string, unknown> & { lastDate?: unknown };
};

const isOlder = (stored: object): stored is Older =>
  'kind' in stored &&
  !('record' in stored) &&
  Object.hasOwn(kindParts, stored.kind as string) &&
  !('intent' in stored && stored.intent === 'claim');

/** The fields of a record that had another name, or another shape. */
const changed = (older: Older): Record<string, unknown> => ({
  kind: older.providerKind ?? older.roomKind ?? older.noticeKind,
  provider: older.kind === 'room' ? older.owner : older.provider?.slug,
  venue: { space: older.venue?.slug ?? null, place: older.venue?.new ?? null },
  ages: { ...older.ages, groups: [], note: null },
  passRules: older.passes?.map(plainRule),
  places: older.kind === 'event' ? older.places : [older.place].filter((place) => Boolean(place)),
  schedule: { slots: older.slots, from: older.from, until: older.until },
  rates: { known: older.rate ? 'yes' : 'unknown', note: older.rate ?? null },
});

/** When an event is, from what were the answers about that. */
const timesOf = ({ when: { lastDate, ...when } = {}, status, cancelled }: Older) =>
  dates.read(new Map(Object.entries({ ...when, 'last-date': lastDate, status, cancelled })), 'nl');

/** A stored listing in the shape that it has now; what has that already, or never was a listing, comes back as it is. */
export function upgradedListing(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !isOlder(stored)) return stored;
  const { kind, language } = stored;
  const given = { ...stored, ...changed(stored) };
  const record = Object.keys(kindParts[kind].record).map((name) => [name, given[name as keyof typeof given] ?? null]);
  const beside: Record<string, unknown> = {
    dates: kind === 'event' && timesOf(stored),
    newProvider: stored.provider?.new ?? null,
    picture: stored.image ?? null,
    intent: 'new',
  };
  const listing = {
    kind,
    language,
    record: Object.fromEntries(record) as unknown,
    ...Object.fromEntries(Object.keys(kindParts[kind].beside).map((name) => [name, beside[name]])),
  };
  return Listing.safeParse(listing).data ?? stored;
}
