import { ageGroups, districts, label } from '@kunstwijzer/content/model';
import type { District, Locale } from '@kunstwijzer/content/model';
import { entriesIn } from '../listing/lists.ts';
import { findRecord } from '../records.ts';
import { perSnapshot, today } from '../snapshot.ts';
import { cheapOffers, suits } from './cheap.ts';
import type { Crowd, Subject } from './names.ts';
import type { Part, Stop } from './sheet.ts';
import { offerStop, placeStop } from './stops.ts';
import { reachLines } from './words.ts';
import type { Words } from './words.ts';

type Local = Extract<Subject, { kind: 'district' }>;

/** How far ahead an event may be, to be worth printing. */
const daysAhead = 60;
/** How many stops stand on the first page, and how many activities on both. */
const [leastOnFirst, mostOnFirst] = [3, 6];
const mostActivities = 9;
const mostEvents = 3;
const mostPlaces = 5;

const untilDay = new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);

/** What a district has for a crowd: records by slug for the date of the data, and stops for the paper. */
const found = perSnapshot((_, district: District, crowd: Crowd, locale: Locale) => {
  const scope = { discipline: null, district };
  const activities = cheapOffers(entriesIn('activity', locale, scope), crowd, today);
  const soon = entriesIn('event', locale, scope).filter(({ next }) => (next ?? '') <= untilDay);
  const events = cheapOffers(soon, crowd, today);
  const places = entriesIn('provider', locale, scope)
    .filter((entry) => suits(entry, crowd) && !entry.example)
    .flatMap((entry) => {
      const provider = findRecord('providers', entry.slug);
      const reach = provider ? reachLines(provider.contact) : [];
      return provider && reach.length > 0 ? [{ provider, stop: placeStop(entry, reach[0]) }] : [];
    });
  return { activities: activities.slice(0, mostActivities), events: events.slice(0, mostEvents), places };
});

const lead = { children: 'paper.lead.children', teens: 'paper.lead.teens', adults: 'paper.lead.adults' } as const;
const title = { children: 'paper.title.children', teens: 'paper.title.teens', adults: 'paper.title.adults' } as const;

const stopsPart = (heading: string, intro: string | null, stops: Stop[]): Part[] =>
  stops.length > 0 ? [{ kind: 'stops', heading, intro, stops }] : [];

/**
 * What costs little in a district for a crowd: on the first page what one can join, on the second what one can
 * visit and where one can ask. Where we know no prices, the places to ask fill both.
 */
export function districtParts(subject: Local, words: Words) {
  const { t, locale } = words;
  const { activities, events, places } = found(subject.district, subject.crowd, locale);
  const few = activities.length + events.length < 4;
  const asked = places.slice(0, few ? 2 * mostPlaces : mostPlaces);
  const offered = activities.map((each) => offerStop(each, words));
  const half = Math.ceil(asked.length / 2);
  // As many on each page, so that the letters of both are about as large.
  const all = offered.length + events.length + asked.length;
  const first = Math.min(mostOnFirst, Math.max(leastOnFirst, Math.ceil(all / 2)));
  const intro = t('paper.places.intro');
  const heading = t('paper.places');
  const stops = asked.map(({ stop }) => stop);
  const visits = stopsPart(
    t('paper.visit'),
    null,
    events.map((each) => offerStop(each, words)),
  );
  const inside: [Part[], Part[]] =
    offered.length > 0
      ? [
          stopsPart(t('paper.offers'), null, offered.slice(0, first)),
          [
            ...stopsPart(t('paper.offers.more'), null, offered.slice(first)),
            ...visits,
            ...stopsPart(heading, intro, stops),
          ],
        ]
      : [
          [...visits, ...stopsPart(heading, intro, stops.slice(0, half))],
          stopsPart(t('paper.places.more'), null, stops.slice(half)),
        ];
  const records = [
    ...activities.map(({ entry }) => findRecord('activities', entry.slug)),
    ...events.map(({ entry }) => findRecord('events', entry.slug)),
    ...asked.map(({ provider }) => provider),
  ].filter((record) => record !== undefined);
  return {
    kicker: label(ageGroups, subject.crowd satisfies Crowd, locale),
    title: t(title[subject.crowd], { place: label(districts, subject.district, locale) }),
    lead: { text: t(lead[subject.crowd]) },
    inside,
    records,
  };
}
