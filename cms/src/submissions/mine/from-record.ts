import { addDays } from '@kunstwijzer/content/model';
import type { Locale, LocalizedRichText, LocalizedText, RecordOf, RichText } from '@kunstwijzer/content/model';
import { Listing } from '@kunstwijzer/content/submission';

/* The way back from a record to a form, for who looks after records that they did not send in themselves. */

type Either = RecordOf<'events'> | RecordOf<'activities'>;

const plainOf = (text: RichText): string =>
  text
    .map((block) => {
      const line = (spans: { text: string }[]) => spans.map(({ text: one }) => one).join('');
      return block.type === 'list' ? block.items.map((item) => `- ${line(item)}`).join('\n') : line(block.children);
    })
    .join('\n\n');

const plainTexts = (texts: LocalizedRichText | null): LocalizedText | null =>
  texts && Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, plainOf(text)]));

/** The language that a record was written in; Dutch when none is. */
const languageOf = ({ textState }: Either): Locale =>
  (Object.entries(textState).find(([, state]) => state === 'own')?.[0] as Locale | undefined) ?? 'nl';

function common(record: Either) {
  const language = languageOf(record);
  const { title, disciplines, provider, summary, description, ages, venue, price, languages, access, booking } = record;
  const alt = record.image && (record.image.alt[language] ?? Object.values(record.image.alt)[0]);
  return {
    language,
    title,
    summary,
    description: plainTexts(description),
    disciplines,
    provider: { slug: provider },
    venue: venue.space ? { slug: venue.space } : venue.place && { new: venue.place },
    ages: { min: ages.min, max: ages.max },
    languages,
    price,
    passes: record.passRules.map(({ pass, accepted, benefit }) => ({ pass, accepted, benefit })),
    access,
    booking,
    image: alt ? { alt, credit: record.image?.credit ?? null } : null,
  };
}

/** How an event repeats in the words of the form; null for what the form cannot say. */
function whenOf({ starts, ends, recurrence }: RecordOf<'events'>) {
  const [date, last] = [starts.slice(0, 10), ends.slice(0, 10)];
  const times = { start: starts.slice(11), end: ends.slice(11) };
  const isNight = last === addDays(date, 1) && times.end <= times.start;
  if (!recurrence) return { repeats: 'once', date, lastDate: last === date || isNight ? null : last, ...times };
  const { frequency, interval, until, days, except } = recurrence;
  const repeats =
    frequency === 'monthly' ? (interval === 1 ? 'monthly' : null) : ([null, 'weekly', 'fortnightly'][interval] ?? null);
  return repeats && { repeats, date, until, days, except, ...times };
}

/** An event as its form would send it; null when the form cannot say it. */
export const eventListing = (record: RecordOf<'events'>): Listing | null =>
  Listing.safeParse({
    kind: 'event',
    ...common(record),
    when: whenOf(record),
    status: record.status,
    cancelled: record.recurrence?.cancelled ?? [],
    audience: record.audience,
    places: record.places,
  }).data ?? null;

/** An activity as its form would send it; null when the form cannot say it. */
export const activityListing = (record: RecordOf<'activities'>): Listing | null =>
  Listing.safeParse({
    kind: 'activity',
    ...common(record),
    slots: record.schedule.slots,
    from: record.schedule.from,
    until: record.schedule.until,
    levels: record.levels,
    dutchNeeded: record.dutchNeeded,
    stage: record.stage,
    joining: record.joining,
  }).data ?? null;
