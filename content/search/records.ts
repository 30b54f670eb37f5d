import { anew } from '../core/index.ts';
import type { Keep } from '../core/index.ts';
import {
  activityFacts,
  aroundOf,
  coachFacts,
  eventFacts,
  guideFacts,
  noticeFacts,
  passOwnFacts,
  placesOf,
  providerFacts,
  roomFacts,
  stepFacts,
  storyFacts,
} from '../facts/index.ts';
import {
  addDays,
  firstDay,
  hanging,
  isOver,
  label,
  lastDay,
  nextOccurrence,
  occurrences,
  pick,
  roomKinds,
} from '../model/index.ts';
import type { Activity, Confirmation, Event, Locale, LocalizedText, Provider, Snapshot, Room } from '../model/index.ts';
import type { RecordFacts, SearchRecord } from './types.ts';
import { whereFacts } from './where.ts';

/** That nobody confirmed a record any more. */
const lapsedFact = ({ confirmation }: { confirmation: Confirmation }): Pick<RecordFacts, 'lapsed'> =>
  confirmation.lapsed ? { lapsed: true } : {};

/** What all records of a snapshot share when they become search records. */
type Context = {
  snapshot: Snapshot;
  providers: Map<string, Provider>;
  spaces: Map<string, Room>;
  locale: Locale;
  today: string;
};

/** Texts in the language of the index, one after the other; null is none. */
const words = ({ locale }: Context, ...texts: (LocalizedText | null)[]): string[] =>
  texts.flatMap((text) => (text ? [pick(text, locale).value] : []));

type Titled = { slug: string; title: LocalizedText; summary: LocalizedText };

/** What most kinds of records say of themselves. */
const textOf = (kind: string, { slug, title, summary }: Titled, context: Context) => ({
  id: `${kind}/${slug}`,
  kind,
  title: words(context, title).join(),
  text: words(context, summary).join(),
});

const providerName = (slug: string | null, { providers }: Context): Pick<SearchRecord, 'provider'> => {
  const name = providers.get(slug ?? '')?.name;
  return name === undefined ? {} : { provider: name };
};

/** What an offer has of others, and where it is. */
function aroundOffer(offer: Activity | Event, { providers, spaces, today }: Context) {
  const provider = providers.get(offer.provider);
  const space = spaces.get(offer.venue.space ?? '');
  return { around: aroundOf(offer, provider, space, today), where: whereFacts(placesOf(offer, provider, space)) };
}

function activityRecord(activity: Activity, context: Context): SearchRecord {
  const { around, where } = aroundOffer(activity, context);
  return {
    ...textOf('activity', activity, context),
    ...providerName(activity.provider, context),
    facts: { ...activityFacts(activity, around), ...where, ...lapsedFact(activity) },
  };
}

// What is later than this is asked for by its name, not by its day; so many dates are enough to find a series by.
const daysAhead = 400;
const mostDates = 60;

/** The days of all dates to come of an event, first and last of each. */
const datesFrom = (event: Event, today: string): RecordFacts['dates'] =>
  occurrences(event)
    .filter((date) => !date.cancelled && !isOver(date, today) && firstDay(date) <= addDays(today, daysAhead))
    .slice(0, mostDates)
    .map((date) => [firstDay(date), lastDay(date)]);

function eventRecord(event: Event, context: Context): SearchRecord | null {
  const next = nextOccurrence(event, context.today);
  if (!next) return null;
  const { around, where } = aroundOffer(event, context);
  return {
    ...textOf('event', event, context),
    ...providerName(event.provider, context),
    facts: {
      ...eventFacts(event, next, around),
      ...where,
      dates: datesFrom(event, context.today),
      // What goes on already takes place today.
      next: firstDay(next) < context.today ? `${context.today}${next.starts.slice(10)}` : next.starts,
    },
  };
}

const providerRecord = (provider: Provider, context: Context): SearchRecord => ({
  id: `provider/${provider.slug}`,
  kind: 'provider',
  title: provider.name,
  provider: provider.name,
  text: words(context, provider.summary).join(),
  facts: {
    ...providerFacts(provider, context.today),
    ...whereFacts(provider.places),
    ...lapsedFact(provider),
  },
});

const spaceRecord = (space: Room, context: Context): SearchRecord => ({
  id: `space/${space.slug}`,
  kind: 'space',
  title: space.name,
  ...providerName(space.provider, context),
  text: [
    ...words(context, space.summary),
    label(roomKinds, space.kind, context.locale),
    ...words(context, ...space.rooms, space.rates.note),
  ].join('. '),
  facts: { ...roomFacts(space), ...whereFacts(space.places), ...lapsedFact(space) },
});

/** Steps, passes, stories, guides, notices and contacts: what one reads. */
function readingRecords(context: Context): SearchRecord[] {
  const { snapshot } = context;
  return [
    ...snapshot.steps.map((step) => ({
      ...textOf('step', step, context),
      provider: step.organisation,
      facts: stepFacts(step),
    })),
    ...snapshot.passes.map((pass) => ({
      ...textOf('pass', { slug: pass.slug, title: { nl: pass.name }, summary: pass.who }, context),
      facts: passOwnFacts(pass),
    })),
    ...snapshot.stories.map((story) => ({
      ...textOf('story', story, context),
      ...providerName(story.provider, context),
      facts: storyFacts(story),
    })),
    ...snapshot.guides.map((guide) => ({
      ...textOf('guide', guide, context),
      text: words(context, guide.summary, guide.forWhom, guide.how).join(' '),
      facts: guideFacts(guide),
    })),
    ...hanging(snapshot.notices, context.today).map((notice) => ({
      ...textOf('notice', { ...notice, summary: notice.body }, context),
      provider: notice.organisation,
      facts: noticeFacts(notice),
    })),
    ...snapshot.coaches.map((coach) => ({
      ...textOf('coach', coach, context),
      provider: coach.organisation,
      facts: coachFacts(coach),
    })),
  ];
}

const bySlug = <T extends { slug: string }>(records: T[]) => new Map(records.map((record) => [record.slug, record]));

/**
 * Every record of a snapshot that has a page, as search records in a language: `kind/slug` by title. `today` is
 * `YYYY-MM-DD`; events that are over are left out. `keep` may know what was made of a record the last time, in the same language.
 */
export function recordsOf(snapshot: Snapshot, locale: Locale, today: string, keep: Keep = anew): SearchRecord[] {
  const [providers, spaces] = [bySlug(snapshot.providers), bySlug(snapshot.spaces)];
  const context = { snapshot, providers, spaces, locale, today };
  const around = ({ provider, venue }: Activity | Event) => [providers.get(provider), spaces.get(venue.space ?? '')];
  const records = [
    ...snapshot.activities.map((one) => keep([one, ...around(one), today], () => activityRecord(one, context))),
    ...snapshot.events.map((one) => keep([one, ...around(one), today], () => eventRecord(one, context))),
    ...snapshot.providers.map((one) => keep([one, today], () => providerRecord(one, context))),
    ...snapshot.spaces.map((one) => keep([one, providers.get(one.provider ?? '')], () => spaceRecord(one, context))),
    ...readingRecords(context),
  ].filter((record) => record !== null);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return records.sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** The slugs of all terms that records of a snapshot name. */
export const usedTerms = ({ activities, events, providers }: Snapshot): ReadonlySet<string> =>
  new Set([...activities, ...events, ...providers].flatMap(({ terms }) => terms));
