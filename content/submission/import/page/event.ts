import { addDays } from '../../../model/dates.ts';
import type { Values } from '../../values.ts';
import { dateValues, given, placeValues } from '../found-event.ts';
import { readMoment } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { placeParts } from '../place.ts';
import { proseValues } from '../prose.ts';
import { readAges } from '../ages.ts';
import { isMeeting } from '../public-text.ts';
import type { ImportContext, Note } from '../read.ts';
import { recordNamed } from '../recognise.ts';
import { artNamed } from '../table/arts.ts';
import { isNode, listOf, nodesOf, termOf, textOf } from './nodes.ts';
import type { Node } from './nodes.ts';
import { offerValues } from './offers.ts';
import { withoutEntities } from './sources.ts';

type Part = { values: Values; notes: Note[] };

const readText = (value: unknown): string | null => {
  const text = textOf(value);
  // Plug-ins leave the line ends of their own language in the text.
  return text === null
    ? null
    : withoutEntities(text)
        .replace(/\\[nrt]/gu, ' ')
        .trim();
};

const unread = (name: string, text: string): Note => ({ code: 'unread', values: { name, text } });

/** The moment of a property, as one on clocks in The Hague. */
export const momentOf = (value: unknown): Moment | null => readMoment({ text: textOf(value) ?? '', zone: null });

function lengthOf(event: Node): number | null {
  const [, days, hours, minutes] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/iu.exec(textOf(event.duration) ?? '') ?? [];
  const total = Number(days ?? 0) * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return total > 0 ? total : null;
}

/** When an event ends, by its end or by how long it takes; of whole days the day after the last, as calendars count. */
export function endOf(event: Node, starts: Moment): Moment | null {
  const ends = momentOf(event.endDate);
  if (ends) return starts.time === null ? { ...ends, date: addDays(ends.date, 1) } : ends;
  const length = lengthOf(event);
  if (length === null || starts.time === null) return null;
  const text = new Date(Date.parse(`${starts.date}T${starts.time}:00Z`) + length * 60_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The times of an event that is once. */
export function onceOf(event: Node): Part {
  const starts = momentOf(event.startDate);
  const text = textOf(event.startDate);
  if (!starts) return { values: { repeats: ['once'] }, notes: text ? [unread('startDate', text)] : [] };
  const ends = endOf(event, starts);
  // How plug-ins write a whole day.
  if (starts.time === '00:00' && ends?.time === '23:59') {
    const days = { starts: { ...starts, time: null }, ends: { date: addDays(ends.date, 1), time: null } };
    return { values: { ...dateValues(days.starts, days.ends), repeats: ['once'] }, notes: [] };
  }
  const wrongEnd = listOf(event.endDate).length > 0 && momentOf(event.endDate) === null;
  const duration = ends ? null : textOf(event.duration);
  return {
    values: { ...dateValues(starts, ends), repeats: ['once'] },
    notes: [
      ...(wrongEnd ? [unread('endDate', textOf(event.endDate) ?? '')] : []),
      ...(duration ? [unread('duration', duration)] : []),
    ],
  };
}

function addressOf(place: Node): { name: string | null; address: Values } {
  const [address] = termOf(place['@type']) === 'PostalAddress' ? [place] : listOf(place.address);
  if (typeof address === 'string') return placeParts(withoutEntities(address));
  const { streetAddress, postalCode, addressLocality } = isNode(address) ? address : {};
  const [, digits, letters] = /^(\d{4})\s?([a-z]{2})$/iu.exec(textOf(postalCode)?.trim() ?? '') ?? [];
  const code = digits ? `${digits} ${letters?.toUpperCase() ?? ''}` : textOf(postalCode);
  // A whole address in its first part.
  const street = readText(streetAddress);
  const whole = street && /[\n,;]/u.test(street) ? placeParts(street) : { name: null, address: given({ street }) };
  return {
    name: whole.name,
    address: { ...whole.address, ...given({ postcode: code, city: readText(addressLocality) }) },
  };
}

function whereOf(event: Node, context: ImportContext): Part {
  const all = listOf(event.location);
  const online = nodesOf(event.location).filter((place) => termOf(place['@type']) === 'VirtualLocation');
  const places = all.filter((place) => !online.includes(place as Node));
  const [place, ...others] = places;
  const address = isNode(place) ? addressOf(place) : { name: null, address: {} };
  const name = isNode(place) ? (readText(place.name) ?? address.name) : readText(place);
  const read = placeValues(name, address.address, context);
  const isOnline =
    online.length > 0 || /^(?:Online|Mixed)EventAttendanceMode$/u.test(termOf(event.eventAttendanceMode));
  const addresses = online.map((one) => readText(one.url) ?? readText(one.name)).filter((url) => url !== null);
  const open = addresses.filter((url) => !isMeeting(url));
  const wasMoved = termOf(event.eventStatus) === 'EventMovedOnline';
  const notes: Note[] = [
    ...(isOnline && !wasMoved ? [{ code: 'online' as const, values: { text: open.join(', ') || '–' } }] : []),
    ...(open.length < addresses.length ? [{ code: 'meeting' as const }] : []),
    ...others.map((other) => unread('location', readText(isNode(other) ? other.name : other) ?? '–')),
  ];
  return { values: read.values, notes: [...read.notes, ...notes] };
}

const statuses = new Map(
  ['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline'].map(
    (name) => [name.toLowerCase(), name] as const,
  ),
);

/** A state by its name in schema.org, also as people write it: `cancelled`, `EventCanceled`. */
export function statusNamed(value: unknown): string {
  const term = termOf(value);
  const name = term.toLowerCase().replace('canceled', 'cancelled');
  return statuses.get(name) ?? statuses.get(`event${name}`) ?? term;
}

function statusOf(event: Node): Part {
  const notes: Note[] = [];
  const values: Values = {};
  const [online] = nodesOf(event.location);
  for (const status of listOf(event.eventStatus).map(statusNamed)) {
    if (status === 'EventCancelled') {
      values.status = ['cancelled'];
      notes.push({ code: 'cancelled' });
    } else if (status === 'EventPostponed') {
      values.status = ['postponed'];
      notes.push({ code: 'postponed' });
    } else if (status === 'EventRescheduled') {
      const before = momentOf(listOf(event.previousStartDate)[0]);
      notes.push(before ? { code: 'moved', values: { date: before.date } } : unread('eventStatus', status));
    } else if (status === 'EventMovedOnline') {
      const url = readText(online?.url) ?? readText(event.url) ?? '–';
      notes.push({ code: 'movedOnline', values: { text: isMeeting(url) ? '–' : url } });
    } else if (status !== 'EventScheduled' && status !== '')
      notes.push({ ...unread('eventStatus', status), asks: true });
  }
  return { values, notes };
}

function agesOf(event: Node): Part {
  const text = readText(event.typicalAgeRange);
  if (!text) return { values: {}, notes: [] };
  const ages = readAges(text);
  return ages ? { values: ages, notes: [] } : { values: {}, notes: [unread('typicalAgeRange', text)] };
}

function wordsOf(event: Node): Part {
  const texts = listOf(event.keywords).flatMap((value) =>
    (readText(isNode(value) ? value.name : value) ?? '').split(','),
  );
  const words = texts.map((text) => text.trim()).filter((text) => text !== '');
  const arts = [...new Set(words.map(artNamed).filter((art) => art !== null))];
  const others = words.filter((word) => artNamed(word) === null);
  return {
    values: arts.length > 0 ? { disciplines: arts.slice(0, 4) } : {},
    notes: others.length > 0 ? [unread('keywords', others.join(', '))] : [],
  };
}

function bookingOf(event: Node): Part {
  const [node, offer] = [nodesOf(event.url)[0], nodesOf(event.offers)[0]];
  const url = [event.url, node?.['@id'], node?.url, offer?.url].map(readText).find((text) => text !== null);
  if (!url) return { values: {}, notes: [] };
  if (isMeeting(url)) return { values: {}, notes: [{ code: 'meeting' }] };
  // Where a page leads from itself, nobody can tell without its address.
  return /^https?:\/\//iu.test(url)
    ? { values: { 'booking-website': [url] }, notes: [] }
    : { values: {}, notes: [unread('url', url)] };
}

function providerOf(event: Node, { choices }: ImportContext): Part {
  const names = listOf(event.organizer)
    .map((one) => readText(isNode(one) ? one.name : one))
    .filter((name) => name !== null);
  const known = names.map((name) => recordNamed(choices.providers, name));
  const slug = known.find((one) => one !== null);
  const others = names.filter((_, index) => slug === undefined || known[index] !== slug);
  return {
    values: slug === undefined ? {} : { provider: [slug] },
    notes: others.map((name) => unread('organizer', name)),
  };
}

/** Parts that have no time of their own: what an event offers, such as the pieces of a concert. */
function programmeOf(event: Node): Note[] {
  const parts = [event.subEvent, event.subEvents].flatMap(nodesOf).map((part) => readText(part.name));
  const names = parts.filter((name) => name !== null && name !== readText(event.name));
  return names.length > 0 ? [unread('subEvent', names.join(', '))] : [];
}

/** What a page tells about an event, but for its times. */
export function aboutEvent(event: Node, whole: string | null, context: ImportContext): Part {
  const capacity = textOf(event.maximumAttendeeCapacity);
  const isCapacity = /^[1-9]\d*$/u.test(capacity?.trim() ?? '');
  const [, ...otherNames] = listOf(event.name).map(readText);
  const parts: Part[] = [
    { values: given({ title: readText(event.name) }), notes: otherNames.map((name) => unread('name', name ?? '')) },
    proseValues(readText(event.description) ?? ''),
    bookingOf(event),
    providerOf(event, context),
    whereOf(event, context),
    offerValues(event),
    agesOf(event),
    wordsOf(event),
    isCapacity
      ? { values: given({ places: capacity }), notes: [] }
      : { values: {}, notes: capacity ? [unread('maximumAttendeeCapacity', capacity)] : [] },
    statusOf(event),
    { values: {}, notes: programmeOf(event) },
    { values: {}, notes: whole ? [{ code: 'partOf', values: { name: withoutEntities(whole) } }] : [] },
  ];
  return {
    values: Object.assign({}, ...parts.map(({ values }) => values)) as Values,
    notes: parts.flatMap(({ notes }) => notes),
  };
}

const handled = new Set(
  (
    'name description startDate endDate duration url organizer location offers isAccessibleForFree typicalAgeRange keywords ' +
    'maximumAttendeeCapacity eventStatus previousStartDate eventAttendanceMode eventSchedule courseSchedule subEvent ' +
    'subEvents superEvent hasCourseInstance identifier sameAs mainEntityOfPage dateModified datePublished publisher author ' +
    'potentialAction aggregateRating review interactionStatistic remainingAttendeeCapacity additionalType'
  ).split(' '),
);

/** The names of what an event tells that we have no place for. */
export const unusedOf = (event: Node): string[] =>
  Object.keys(event).filter((name) => !name.startsWith('@') && !handled.has(name) && listOf(event[name]).length > 0);
