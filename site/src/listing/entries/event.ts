import { eventFacts } from '@kunstwijzer/content/facts';
import { audiences, eventStatuses, firstDay, label, lastDay } from '@kunstwijzer/content/model';
import type { Upcoming } from '../../records.ts';
import { paths } from '../../urls.ts';
import type { Entry, Facets } from '../entry.ts';
import { agesText, cardOf, openDoors, pickFacts, priceParts, textOf, whereText } from './shared.ts';
import type { OfferAround, Words } from './shared.ts';

/** An event to come with its next date, as a list and the search know it. */
export function eventEntry({ event, next }: Upcoming, around: OfferAround, words: Words): Entry {
  const { format, locale } = words;
  const { provider, place, offer, districts: at } = around;
  const facts = eventFacts(event, next, around);
  const facets: Facets = {
    ...pickFacts(facts, 'disciplines', 'districts', 'ages', 'days', 'price', 'passes', 'access', 'languages'),
    audience: facts.audience,
  };
  return {
    ...cardOf('event', event, paths.event(event.slug), words),
    title: textOf(event.title, words),
    summary: textOf(event.summary, words),
    by: provider.name,
    ...whereText(place, at, words),
    when: { text: format.days(firstDay(next), lastDay(next)), time: format.timeRange(next.starts, next.ends) },
    next: next.starts,
    ...(lastDay(next) > firstDay(next) && { last: lastDay(next) }),
    ...(event.status !== 'scheduled' && { warning: label(eventStatuses, event.status, locale) }),
    ...agesText(event.ages, words),
    ...priceParts(event, offer, next.starts.slice(0, 10), words),
    ...(event.audience === 'everyone'
      ? openDoors(facets, words)
      : { tags: [{ icon: 'people' as const, text: label(audiences, event.audience, locale) }] }),
    terms: event.terms,
    facets,
  };
}
