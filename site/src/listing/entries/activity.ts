import { activityFacts } from '@kunstwijzer/content/facts';
import type { Activity } from '@kunstwijzer/content/model';
import { paths } from '../../urls.ts';
import type { Entry, Facets } from '../entry.ts';
import { agesText, cardOf, openDoors, pickFacts, priceParts, textOf, whereText } from './shared.ts';
import type { OfferAround, Words } from './shared.ts';

/** Weekdays as words, with the time when it is the same on all of them; else the period; else nothing. */
function whenText({ schedule: { slots, from, until } }: Activity, { format }: Words): Pick<Entry, 'when'> {
  if (slots.length > 0) {
    const text = format.weekdays(slots.map(({ day }) => day));
    const times = new Set(slots.map(({ start, end }) => format.timeRange(start, end)));
    const [time] = times;
    return { when: times.size === 1 && time ? { text, time } : { text } };
  }
  if (from && until) return { when: { text: format.dateRange(from, until) } };
  return {};
}

/** Something to join, as a list and the search know it. */
export function activityEntry(activity: Activity, around: OfferAround, words: Words): Entry {
  const { provider, place, offer, today, districts: at } = around;
  const { attendance, ...facts } = activityFacts(activity, around);
  const facets: Facets = {
    ...pickFacts(facts, 'disciplines', 'districts', 'ages', 'days', 'price', 'passes', 'levels', 'access', 'languages'),
    dutch: facts.dutch,
    ...(attendance !== 'unknown' && { attendance }),
  };
  return {
    ...cardOf('activity', activity, paths.activity(activity.slug), words),
    title: textOf(activity.title, words),
    summary: textOf(activity.summary, words),
    by: provider.name,
    ...whereText(place, at, words),
    ...whenText(activity, words),
    ...agesText(activity.ages, words),
    ...priceParts(activity, offer, today, words),
    ...openDoors(facets, words),
    terms: activity.terms,
    facets,
  };
}
