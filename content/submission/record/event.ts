import { addDays } from '../../model/dates.ts';
import type { CancelledDate, Event } from '../../model/event.ts';
import { isNextDay, recurrenceOf, seriesDates } from '../checks/dates.ts';
import type { EventListing, When } from '../listing.ts';
import { agesOf, base, passRulesOf, richTexts, venueOf } from './parts.ts';
import type { RecordContext } from './parts.ts';

type Dates = Pick<Event, 'starts' | 'ends' | 'recurrence'>;

const at = (date: string, { start, end }: When, last: string = date): Pick<Event, 'starts' | 'ends'> => ({
  starts: `${date}T${start}`,
  ends: `${last === date && isNextDay(start, end) ? addDays(date, 1) : last}T${end}`,
});

/** One entry for each event that the listing makes: separate dates share no rule, so each is an event of its own. */
function datesOf(when: When, cancelled: CancelledDate[]): Dates[] {
  switch (when.repeats) {
    case 'once':
      return [{ ...at(when.date, when, when.lastDate ?? undefined), recurrence: null }];
    case 'several':
      return when.dates.map((date) => ({ ...at(date, when), recurrence: null }));
    default: {
      // The first date that there really is: the day that was given may be another day of the week.
      const [first = when.date] = seriesDates(when);
      return [{ ...at(first, when), recurrence: { ...recurrenceOf(when), own: when.own, cancelled } }];
    }
  }
}

const longestSlug = 100;

/** The slug of a further date: with the date in it, so that it stays the same when another date comes or goes. */
const slugOn = (slug: string, date: string) =>
  `${slug.slice(0, longestSlug - date.length - 1).replace(/-+$/u, '')}-${date}`;

/** The events of a listing; several separate dates make as many events. */
export function eventsOf(listing: EventListing, context: RecordContext, provider: string): Event[] {
  const { when, cancelled } = listing;
  return datesOf(when, cancelled).map((dates, index) => ({
    ...base(context, listing.language, listing.title),
    slug: index === 0 ? context.slug : slugOn(context.slug, dates.starts.slice(0, 10)),
    title: listing.title,
    provider,
    disciplines: listing.disciplines,
    terms: [],
    summary: listing.summary,
    description: richTexts(listing.description),
    ...dates,
    status:
      dates.recurrence === null && cancelled.some(({ date }) => date === dates.starts.slice(0, 10))
        ? 'cancelled'
        : listing.status,
    audience: listing.audience,
    ages: agesOf(listing.ages),
    venue: venueOf(listing.venue, context.space),
    price: listing.price,
    passRules: passRulesOf(listing.passes),
    languages: listing.languages,
    access: listing.access,
    places: listing.places,
    booking: listing.booking,
    image: context.image ?? null,
  }));
}
