import type { Locale } from '../../model/locales.ts';
import type { Answers } from '../answers.ts';
import { slotNumbers } from '../forms/activity.ts';
import type { Reason } from '../dated.ts';
import type { SubmissionKind } from '../kinds.ts';
import {
  accessOf,
  agesOf,
  contactOf,
  get,
  imageOf,
  languageOf,
  listOf,
  placeOf,
  priceOf,
  providerOf,
  textIn,
  venueOf,
} from './parts.ts';

type Build = (answers: Answers, locale: Locale) => unknown;

const offer = (answers: Answers, locale: Locale) => ({
  language: languageOf(answers, locale),
  title: textIn(answers, 'title', locale),
  summary: textIn(answers, 'summary', locale),
  description: textIn(answers, 'description', locale),
  disciplines: get(answers, 'disciplines'),
  provider: providerOf(answers),
  venue: venueOf(answers),
  ages: agesOf(answers),
  languages: listOf(answers, 'languages'),
  price: priceOf(answers),
  passes: listOf(answers, 'passes'),
  access: accessOf(answers),
  booking: contactOf(answers, 'booking'),
  image: imageOf(answers),
});

/** The dates that are off, each with why in the languages that tell it. */
function cancelledOf(answers: Answers, language: Locale): unknown {
  const reasons = listOf(answers, 'reasons') as Reason[];
  const dates = sorted([...(listOf(answers, 'cancelled') as string[]), ...reasons.map(({ date }) => date)]);
  return (dates as string[]).map((date) => {
    const own = languageOf(answers, language) as Locale;
    const texts = reasons.filter((one) => one.date === date).map(({ locale, text }) => [locale ?? own, text] as const);
    return { date, reason: texts.length > 0 ? Object.fromEntries(texts) : null };
  });
}

const sorted = (dates: unknown): unknown => (Array.isArray(dates) ? [...new Set<unknown>(dates)].sort() : []);

function whenOf(answers: Answers): unknown {
  const repeats = answers.get('repeats');
  const times = { repeats, start: get(answers, 'start'), end: get(answers, 'end') };
  if (repeats === 'once') return { ...times, date: get(answers, 'date'), lastDate: get(answers, 'last-date') };
  if (repeats === 'several') return { ...times, dates: sorted(answers.get('dates')) };
  return {
    ...times,
    date: get(answers, 'date'),
    until: get(answers, 'until'),
    days: listOf(answers, 'days'),
    except: sorted(answers.get('except')),
    own: listOf(answers, 'own'),
  };
}

const slotsOf = (answers: Answers) =>
  slotNumbers
    .filter((number) => answers.has(`slot-day-${number}`))
    .map((number) => ({
      day: get(answers, `slot-day-${number}`),
      start: get(answers, `slot-start-${number}`),
      end: get(answers, `slot-end-${number}`),
    }));

const provider: Build = (answers, locale) =>
  answers.get('intent') === 'claim'
    ? { kind: 'provider', intent: 'claim', provider: get(answers, 'claim'), proof: get(answers, 'claim-proof') }
    : {
        kind: 'provider',
        intent: 'new',
        language: languageOf(answers, locale),
        name: get(answers, 'name'),
        providerKind: get(answers, 'provider-kind'),
        summary: textIn(answers, 'summary', locale),
        description: textIn(answers, 'description', locale),
        disciplines: get(answers, 'disciplines'),
        place: placeOf(answers),
        ages: agesOf(answers),
        levels: listOf(answers, 'levels'),
        languages: listOf(answers, 'languages'),
        dutchNeeded: get(answers, 'dutch-needed'),
        passes: listOf(answers, 'passes'),
        access: accessOf(answers),
        contact: contactOf(answers, 'contact'),
        image: imageOf(answers),
      };

const builds: Record<SubmissionKind, Build> = {
  event: (answers, locale) => ({
    kind: 'event',
    ...offer(answers, locale),
    when: whenOf(answers),
    status: get(answers, 'status'),
    cancelled: cancelledOf(answers, locale),
    audience: get(answers, 'audience'),
    places: get(answers, 'places'),
  }),
  activity: (answers, locale) => ({
    kind: 'activity',
    ...offer(answers, locale),
    slots: slotsOf(answers),
    from: get(answers, 'from'),
    until: get(answers, 'until'),
    levels: listOf(answers, 'levels'),
    dutchNeeded: get(answers, 'dutch-needed'),
    stage: get(answers, 'stage'),
    joining: get(answers, 'joining'),
    attendance: answers.get('attendance') === 'unknown' ? null : get(answers, 'attendance'),
  }),
  provider,
  room: (answers, locale) => ({
    kind: 'room',
    language: languageOf(answers, locale),
    name: get(answers, 'name'),
    roomKind: get(answers, 'room-kind'),
    uses: get(answers, 'uses'),
    summary: textIn(answers, 'summary', locale),
    description: textIn(answers, 'description', locale),
    place: placeOf(answers),
    owner: get(answers, 'owner'),
    capacity: get(answers, 'capacity'),
    rate: textIn(answers, 'rate', locale),
    access: accessOf(answers),
    contact: contactOf(answers, 'contact'),
    image: imageOf(answers),
  }),
  notice: (answers, locale) => ({
    kind: 'notice',
    language: languageOf(answers, locale),
    noticeKind: get(answers, 'notice-kind'),
    title: textIn(answers, 'title', locale),
    body: textIn(answers, 'body', locale),
    organisation: get(answers, 'organisation'),
    disciplines: listOf(answers, 'disciplines'),
    expires: get(answers, 'expires'),
    contact: contactOf(answers, 'contact'),
  }),
  mistake: (answers) => ({
    kind: 'mistake',
    about: {
      collection: get(answers, 'about-collection'),
      slug: get(answers, 'about-slug'),
      field: get(answers, 'about-field'),
    },
    message: get(answers, 'message'),
  }),
};

/** The listing that answers make; its schema (listing.ts) says whether it is one. */
export const buildListing = (kind: SubmissionKind, answers: Answers, locale: Locale): unknown =>
  builds[kind](answers, locale);
