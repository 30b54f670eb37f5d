import { ageRanges } from '../core/index.ts';
import { inheritedAccess, inheritedLanguages, inheritedPassRules, weekdaysOf } from '../model/index.ts';
import type { Activity, District, Event, Occurrence, PassRule, Place, Provider, Room } from '../model/index.ts';
import { accessAnswers, districtsIn, partOfDay, passFacts, priceFact } from './parts.ts';

/** What an offer has of other records, on a day (`YYYY-MM-DD`): of the snapshot, or of a form that is filled in. */
export type Around = {
  today: string;
  provider: Pick<Provider, 'languages'> | undefined;
  space: Pick<Room, 'access'> | undefined;
  /** Where it takes place; null is unknown. */
  place: Place | null;
  districts: District[];
  rules: PassRule[];
};

/** Where an offer takes place: a place of its own, else that of its room; null is unknown. */
export const placeOf = (venue: Activity['venue'], space: Pick<Room, 'places'> | undefined): Place | null =>
  venue.place ?? space?.places[0] ?? null;

/** The places that tell where an offer is: its own, else those of its provider, unless it is online only. */
export function placesOf(
  offer: Activity | Event,
  provider: Pick<Provider, 'places'> | undefined,
  space: Pick<Room, 'places'> | undefined,
): Place[] {
  const own = placeOf(offer.venue, space);
  const isElsewhere = 'attendance' in offer && offer.attendance === 'online';
  if (own?.district || isElsewhere) return own ? [own] : [];
  return provider?.places ?? [];
}

/** What an offer has of its provider and its room. */
export const aroundOf = (
  offer: Activity | Event,
  provider: Provider | undefined,
  space: Room | undefined,
  today: string,
): Around => ({
  today,
  provider,
  space,
  place: placeOf(offer.venue, space),
  districts: districtsIn(placesOf(offer, provider, space)),
  rules: provider ? inheritedPassRules(offer, provider) : offer.passRules,
});

const offerFacts = (offer: Activity | Event, { provider, space, districts, rules }: Around, on: string) => ({
  disciplines: offer.disciplines,
  terms: offer.terms,
  ages: ageRanges(offer.ages),
  districts,
  price: priceFact(offer.price),
  passes: passFacts(rules, on),
  access: accessAnswers(inheritedAccess(offer.access, space)),
  languages: provider ? inheritedLanguages(offer, provider) : offer.languages,
});

/** What is known of an activity. */
export function activityFacts(activity: Activity, around: Around) {
  const { slots } = activity.schedule;
  return {
    ...offerFacts(activity, around, around.today),
    days: [...new Set(slots.map(({ day }) => day))],
    times: [...new Set(slots.map(({ start }) => partOfDay(start)))],
    levels: activity.levels,
    stage: activity.stage,
    dutch: activity.dutchNeeded,
    attendance: activity.attendance ?? ('unknown' as const),
  };
}

/** What is known of an event on its next date. */
export const eventFacts = (event: Event, next: Occurrence, around: Around) => ({
  ...offerFacts(event, around, next.starts.slice(0, 10)),
  days: weekdaysOf(next),
  times: [partOfDay(next.starts.slice(11))],
  audience: event.audience,
  forms: event.audience === 'schools' ? ['school'] : ['performance'],
});
