import { pick } from '@kunstwijzer/content/model';
import type { Activity, Locale, Place, Provider, Weekday } from '@kunstwijzer/content/model';
import { postalAddress } from '../../facts/postal-address.ts';
import { paths } from '../../urls.ts';

type About = {
  provider: Provider;
  place: Place | null;
  locale: Locale;
  /** Address of the home page in the language of the page. */
  site: URL;
};

const dayName = (day: Weekday) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;

const placeOf = (place: Place) => ({
  '@type': 'Place',
  ...(place.name && { name: place.name }),
  ...(place.address && { address: postalAddress(place.address) }),
});

function schedules({ slots, from, until }: Activity['schedule']) {
  return slots.map(({ day, start, end }) => ({
    '@type': 'Schedule',
    repeatFrequency: 'P1W',
    byDay: dayName(day),
    startTime: start,
    endTime: end,
    scheduleTimezone: 'Europe/Amsterdam',
    ...(from && { startDate: from }),
    ...(until && { endDate: until }),
  }));
}

const courseModes = { offline: 'Onsite', online: 'Online', mixed: 'Blended' } as const;

/** Where one follows it; what says nothing but has a place is at that place. */
function courseModeOf({ attendance, venue }: Activity) {
  if (attendance) return { courseMode: courseModes[attendance] };
  return venue.space || venue.place ? { courseMode: courseModes.offline } : {};
}

/**
 * schema.org data of an activity: a Course with one instance, and an Offer when the price is known.
 * Null for an invented example: a search engine cannot read the notice that says so.
 */
export function activityJsonLd(activity: Activity, { provider, place, locale, site }: About): object | null {
  if (activity.example) return null;
  const { ages, price, languages } = activity;
  const home = site.href.replace(/\/$/u, '');
  const range = ages.min === null && ages.max === null ? null : `${ages.min ?? 0}-${ages.max ?? ''}`;
  const times = schedules(activity.schedule);
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: pick(activity.title, locale).value,
    description: pick(activity.summary, locale).value,
    url: `${home}${paths.activity(activity.slug)}`,
    provider: { '@type': 'Organization', name: provider.name, url: `${home}${paths.provider(provider.slug)}` },
    ...(range && { typicalAgeRange: range }),
    ...(languages.length > 0 && { inLanguage: languages.filter((key) => key !== 'scheveningen') }),
    ...(price.kind !== 'unknown' && {
      isAccessibleForFree: price.kind === 'free',
      offers: {
        '@type': 'Offer',
        category: price.kind === 'free' ? 'Free' : 'Paid',
        price: price.kind === 'free' ? 0 : price.amount / 100,
        priceCurrency: 'EUR',
      },
    }),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      ...courseModeOf(activity),
      ...(times.length > 0 && { courseSchedule: times.length === 1 ? times[0] : times }),
      ...(place && { location: placeOf(place) }),
    },
  };
}
