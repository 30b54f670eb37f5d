import { collectionNames, defaultLocale, occurrences } from '@kunstwijzer/content/model';
import type { LocalizedText, RecordOf } from '@kunstwijzer/content/model';
import type { Candidate, Choices } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { publishedRecords } from '../../snapshot/build.ts';

/** What is published, as far as a form needs it: what can be chosen, and what something may be a duplicate of. */
export type Directory = { choices: Choices; candidates: Candidate[] };

const kept = 60_000;
const names = ['providers', 'spaces', 'passes', 'events', 'activities', 'notices'] as const;
type Records = { [Name in (typeof names)[number]]: RecordOf<Name>[] };

const textOf = (text: LocalizedText): string => text[defaultLocale] ?? Object.values(text)[0] ?? '';

/** Where something is: a space of ours with its address, or a place of its own. */
const whereOf = ({ space, place }: RecordOf<'events'>['venue'], streets: Map<string, string | null>) => ({
  place: space ?? place?.name ?? null,
  street: (space ? streets.get(space) : place?.address?.street) ?? null,
});

const candidatesOf = (records: Records): Candidate[] => {
  const { spaces } = records;
  const streets = new Map(spaces.map(({ slug, places }) => [slug, places[0]?.address?.street ?? null]));
  return candidatesWith(records, streets);
};

const candidatesWith = (
  { providers, spaces, events, activities, notices }: Records,
  streets: Map<string, string | null>,
): Candidate[] => [
  ...providers.map(({ slug, name }) => ({
    collection: 'providers' as const,
    slug,
    title: name,
    provider: slug,
    days: [],
    place: null,
  })),
  ...spaces.map(({ slug, name, provider, places }) => ({
    collection: 'spaces' as const,
    slug,
    title: name,
    provider,
    days: [],
    place: places[0]?.name ?? slug,
    street: streets.get(slug) ?? null,
  })),
  ...events.map((event) => ({
    collection: 'events' as const,
    slug: event.slug,
    title: textOf(event.title),
    provider: event.provider,
    days: occurrences(event).map(({ starts }) => starts.slice(0, 10)),
    ...whereOf(event.venue, streets),
  })),
  ...activities.map(({ slug, title, provider, schedule, venue }) => ({
    collection: 'activities' as const,
    slug,
    title: textOf(title),
    provider,
    days: schedule.from ? [schedule.from] : [],
    ...whereOf(venue, streets),
  })),
  ...notices.map(({ slug, title, placed }) => ({
    collection: 'notices' as const,
    slug,
    title: textOf(title),
    provider: null,
    days: [placed],
    place: null,
  })),
];

async function read(payload: Payload): Promise<Directory> {
  const records = await publishedRecords(payload, names);
  const { providers, spaces, passes } = records;
  const named = ({ slug, name }: { slug: string; name: string }) => ({ slug, name });
  return {
    choices: {
      providers: providers.map(named),
      spaces: spaces.map(named),
      passes: passes.map(({ slug, name }) => ({ slug, name })),
    },
    candidates: candidatesOf(records),
  };
}

const cache = new WeakMap<Payload, { directory: Promise<Directory>; until: number }>();

/** What is published, at most a minute old: a thousand who send at once ask the database once. */
export function readDirectory(payload: Payload): Promise<Directory> {
  const known = cache.get(payload);
  if (known && known.until > Date.now()) return known.directory;
  const directory = read(payload);
  cache.set(payload, { directory, until: Date.now() + kept });
  // What failed is asked for again, not remembered; who waits for it hears it.
  directory.catch(() => cache.delete(payload));
  return directory;
}

/** Whether a collection is one of ours. */
export const isCollection = (name: string | null): name is (typeof collectionNames)[number] =>
  collectionNames.some((one) => one === name);
