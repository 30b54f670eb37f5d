import { ageRanges } from '../core/index.ts';
import {
  addDays,
  firstDay,
  hanging,
  inheritedAccess,
  inheritedLanguages,
  inheritedPassRules,
  isOver,
  keepers,
  label,
  lastDay,
  neighbourhoods,
  nextOccurrence,
  occurrences,
  passAnswer,
  pick,
  postcodes,
  roomKinds,
  weekdaysOf,
} from '../model/index.ts';
import type {
  Activity,
  Confirmation,
  Event,
  Locale,
  LocalizedText,
  PassRule,
  Place,
  Price,
  Provider,
  Snapshot,
  Space,
} from '../model/index.ts';
import type { Point, RecordFacts, SearchRecord } from './types.ts';

/** That nobody confirmed a record any more. */
const lapsedFact = ({ confirmation }: { confirmation: Confirmation }): Pick<RecordFacts, 'lapsed'> =>
  confirmation.lapsed ? { lapsed: true } : {};

/** What all records of a snapshot share when they become search records. */
type Context = {
  snapshot: Snapshot;
  providers: Map<string, Provider>;
  spaces: Map<string, Space>;
  locale: Locale;
  today: string;
};

const text = (texts: LocalizedText, { locale }: Context): string => pick(texts, locale).value;

const priceFact = (price: Price): RecordFacts['price'] =>
  price.kind === 'paid' ? { kind: 'paid', cents: price.amount } : { kind: price.kind };

function passFacts(rules: PassRule[], on: string): RecordFacts['passes'] {
  const answers = [...new Set(rules.map(({ pass }) => pass))].map(
    (pass) => [pass, passAnswer(rules, pass, on)] as const,
  );
  return Object.fromEntries(answers.filter(([, answer]) => answer !== 'unknown')) as RecordFacts['passes'];
}

const known = (facts: Partial<Record<string, string>>): RecordFacts['access'] =>
  Object.fromEntries(
    Object.entries(facts).filter(([, answer]) => answer === 'yes' || answer === 'no'),
  ) as RecordFacts['access'];

/** The middle of the postcode of a place, or of its neighbourhood; undefined when neither is known. */
function pointOf({ address, neighbourhood }: Place): Point | undefined {
  const codes = neighbourhoods.find(({ name }) => name === neighbourhood)?.postcodes ?? [];
  return postcodes[address?.postcode?.slice(0, 4) ?? '']?.centroid ?? postcodes[codes[0] ?? '']?.centroid;
}

/** Where something is: districts, neighbourhood and point of the first place that is known. */
function placeFacts(places: (Place | null | undefined)[]): Pick<RecordFacts, 'districts' | 'neighbourhood' | 'point'> {
  const there = places.filter((place) => place !== null && place !== undefined);
  const neighbourhood = there[0]?.neighbourhood ?? undefined;
  const point = there[0] && pointOf(there[0]);
  return {
    districts: [...new Set(there.flatMap(({ district }) => district ?? []))],
    ...(neighbourhood !== undefined && { neighbourhood }),
    ...(point && { point }),
  };
}

function partOfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}

/** What an activity or event has of its own, of its venue and of its provider. */
function offerFacts(offer: Activity | Event, { providers, spaces, today }: Context): RecordFacts {
  const provider = providers.get(offer.provider);
  const space = spaces.get(offer.venue.space ?? '');
  const own = placeFacts([offer.venue.place ?? space?.places[0]]);
  // What is online only is not where its provider is.
  const isElsewhere = 'attendance' in offer && offer.attendance === 'online';
  const at = own.districts?.length || isElsewhere ? own : placeFacts(provider?.places ?? []);
  return {
    disciplines: offer.disciplines,
    terms: offer.terms,
    ages: ageRanges(offer.ages),
    ...at,
    price: priceFact(offer.price),
    passes: passFacts(provider ? inheritedPassRules(offer, provider) : offer.passRules, today),
    access: known(inheritedAccess(offer.access, space)),
    languages: provider ? inheritedLanguages(offer, provider) : offer.languages,
  };
}

const providerName = (slug: string | null, { providers }: Context): Pick<SearchRecord, 'provider'> => {
  const name = providers.get(slug ?? '')?.name;
  return name === undefined ? {} : { provider: name };
};

function activityRecord(activity: Activity, context: Context): SearchRecord {
  const { slots } = activity.schedule;
  return {
    id: `activity/${activity.slug}`,
    kind: 'activity',
    title: text(activity.title, context),
    ...providerName(activity.provider, context),
    text: text(activity.summary, context),
    facts: {
      ...offerFacts(activity, context),
      days: [...new Set(slots.map(({ day }) => day))],
      times: [...new Set(slots.map(({ start }) => partOfDay(start)))],
      levels: activity.levels,
      stage: activity.stage,
      dutch: activity.dutchNeeded,
      attendance: activity.attendance ?? 'unknown',
      ...lapsedFact(activity),
    },
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
  return {
    id: `event/${event.slug}`,
    kind: 'event',
    title: text(event.title, context),
    ...providerName(event.provider, context),
    text: text(event.summary, context),
    facts: {
      ...offerFacts(event, context),
      days: weekdaysOf(next),
      times: [partOfDay(next.starts.slice(11))],
      forms: event.audience === 'schools' ? ['school'] : ['performance'],
      dates: datesFrom(event, context.today),
      // What goes on already takes place today.
      next: firstDay(next) < context.today ? `${context.today}${next.starts.slice(10)}` : next.starts,
    },
  };
}

const providerForms: Partial<Record<Provider['kind'], string[]>> = {
  venue: ['performance', 'stage'],
  festival: ['festival'],
  school: ['lesson', 'course'],
};

const providerRecord = (provider: Provider, context: Context): SearchRecord => ({
  id: `provider/${provider.slug}`,
  kind: 'provider',
  title: provider.name,
  provider: provider.name,
  text: text(provider.summary, context),
  facts: {
    disciplines: provider.disciplines,
    terms: provider.terms,
    ages: ageRanges(provider.ages),
    ...placeFacts(provider.places),
    passes: passFacts(provider.passRules, context.today),
    levels: provider.levels,
    access: known(provider.access),
    languages: provider.languages,
    dutch: provider.dutchNeeded,
    forms: providerForms[provider.kind] ?? [],
    ...lapsedFact(provider),
  },
});

const spaceForms: Record<Space['uses'][number], string> = {
  rehearsal: 'rehearsal',
  performance: 'stage',
  meeting: 'meeting',
  studio: 'workspace',
};

const amounts = /€\s?(\d+(?:[.,]\d{1,2})?)/gu;

/** What a room costs at least by the words of its rates: the lowest amount that they name. */
function ratePrice({ note }: Space['rates']): NonNullable<RecordFacts['price']> {
  const words = note?.nl ?? '';
  const found = [...words.matchAll(amounts)].map(([, amount = '']) =>
    Math.round(Number(amount.replace(',', '.')) * 100),
  );
  return found.length > 0 ? { kind: 'paid', cents: Math.min(...found) } : { kind: 'unknown' };
}

const spaceRecord = (space: Space, context: Context): SearchRecord => ({
  id: `space/${space.slug}`,
  kind: 'space',
  title: space.name,
  ...providerName(space.provider, context),
  text: [
    text(space.summary, context),
    label(roomKinds, space.kind, context.locale),
    ...space.rooms.map((each) => text(each, context)),
    space.rates.note ? text(space.rates.note, context) : '',
  ].join('. '),
  facts: {
    ...placeFacts(space.places),
    price: ratePrice(space.rates),
    ...(space.capacity !== null && { capacity: space.capacity }),
    access: known(space.access),
    forms: ['rental', ...space.uses.map((use) => spaceForms[use]), ...(space.kind === 'dance' ? ['dancefloor'] : [])],
    ...lapsedFact(space),
  },
});

/** Steps, passes, stories, guides, notices and contacts: what one reads. */
function readingRecords(context: Context): SearchRecord[] {
  const { snapshot } = context;
  return [
    ...snapshot.steps.map((step): SearchRecord => ({
      id: `step/${step.slug}`,
      kind: 'step',
      title: text(step.title, context),
      provider: step.organisation,
      text: text(step.summary, context),
      facts: {
        disciplines: step.disciplines,
        ages: ageRanges(step.ages),
        districts: step.district ? [step.district] : [],
        stage: step.stage,
        price: priceFact(step.price),
      },
    })),
    ...snapshot.passes.map((pass): SearchRecord => ({
      id: `pass/${pass.slug}`,
      kind: 'pass',
      title: pass.name,
      text: text(pass.who, context),
      facts: { passes: { [pass.slug]: 'yes' }, forms: ['apply', 'discount'] },
    })),
    ...snapshot.stories.map((story): SearchRecord => ({
      id: `story/${story.slug}`,
      kind: 'story',
      title: text(story.title, context),
      ...providerName(story.provider, context),
      text: text(story.summary, context),
      facts: { disciplines: story.disciplines, districts: story.district ? [story.district] : [] },
    })),
    ...snapshot.guides.map((guide): SearchRecord => ({
      id: `guide/${guide.slug}`,
      kind: 'guide',
      title: text(guide.title, context),
      text: [guide.summary, ...(guide.forWhom ? [guide.forWhom] : []), ...(guide.how ? [guide.how] : [])]
        .map((each) => text(each, context))
        .join(' '),
      facts: { topic: guide.topic },
    })),
    ...hanging(snapshot.notices, context.today).map((notice): SearchRecord => ({
      id: `notice/${notice.slug}`,
      kind: 'notice',
      title: text(notice.title, context),
      provider: notice.organisation,
      text: text(notice.body, context),
      facts: { disciplines: notice.disciplines, forms: [notice.kind] },
    })),
    ...snapshot.coaches.map((coach): SearchRecord => ({
      id: `coach/${coach.slug}`,
      kind: 'coach',
      title: text(coach.title, context),
      provider: coach.organisation,
      text: text(coach.summary, context),
      facts: {
        districts: coach.districts,
        ...(coach.audiences.includes('schools') && { forms: ['school'] }),
      },
    })),
  ];
}

const bySlug = <T extends { slug: string }>(records: T[]) => new Map(records.map((record) => [record.slug, record]));

const kept = keepers<SearchRecord | null>();

/**
 * Every record of a snapshot that has a page, as search records in a language: `kind/slug` by title. `today` is
 * `YYYY-MM-DD`; events that are over are left out.
 */
export function recordsOf(snapshot: Snapshot, locale: Locale, today: string): SearchRecord[] {
  const [providers, spaces] = [bySlug(snapshot.providers), bySlug(snapshot.spaces)];
  const context = { snapshot, providers, spaces, locale, today };
  const keep = kept[locale];
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
