import { addDays } from '../../model/dates.ts';
import type { Values } from '../values.ts';
import { dateValues, given, placeValues } from './found-event.ts';
import { readMoment } from './moment.ts';
import { proseValues } from './prose.ts';
import type { Found, FoundRow, ImportContext } from './read.ts';
import { recordNamed } from './recognise.ts';

type Node = Record<string, unknown>;

const maxDepth = 12;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** A text of a node, also when it has a language (`{ "@value": … }`) or is one of several. */
function textOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  return isNode(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
}

const nodeOf = (value: unknown): Node => listOf(value).find(isNode) ?? {};

const isEvent = (node: Node): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && /(?:^|[/:])\w*(?:Event|Festival)$/u.test(type)) &&
  textOf(node.startDate) !== null;

function eventsIn(value: unknown, depth = 0): Node[] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  const own = isNode(value) && isEvent(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap((part) => eventsIn(part, depth + 1))];
}

/** The parts of a text that are JSON-LD: the text itself, or the scripts of a web page. */
const sources = (text: string): string[] =>
  /^\s*</u.test(text)
    ? text
        .split(/<script\b/iu)
        .slice(1)
        .filter((script) => /^[^>]*application\/ld\+json/iu.test(script))
        .map((script) => script.slice(script.indexOf('>') + 1).split(/<\/script/iu)[0] ?? '')
    : [text];

function addressOf(location: Node): Values {
  const { address } = location;
  if (typeof address === 'string') return given({ street: address.slice(0, 100) });
  const { streetAddress, postalCode, addressLocality } = nodeOf(address);
  return given({ street: textOf(streetAddress), postcode: textOf(postalCode), city: textOf(addressLocality) });
}

function priceOf(event: Node): Values {
  const offer = nodeOf(event.offers);
  const price = textOf(offer.price) ?? textOf(offer.lowPrice);
  if (event.isAccessibleForFree === true || (price !== null && Number(price) === 0)) return { price: ['free'] };
  const isEuro = (textOf(offer.priceCurrency) ?? 'EUR') === 'EUR';
  if (price === null || !isEuro || !Number.isFinite(Number(price))) return {};
  return { price: ['paid'], amount: [Number(price).toFixed(2)], per: ['once'] };
}

function agesOf(event: Node): Values {
  const [, min, max] = /^(\d{1,3})?\s*-\s*(\d{1,3})?$/u.exec(textOf(event.typicalAgeRange) ?? '') ?? [];
  return min || max ? { ages: ['some'], ...given({ 'age-min': min, 'age-max': max }) } : {};
}

const statusOf = (event: Node) => (/EventCancelled$/u.test(textOf(event.eventStatus) ?? '') ? 'cancelled' : null);

function valuesOf(event: Node, context: ImportContext): Omit<FoundRow, 'line'> {
  const starts = readMoment({ text: textOf(event.startDate) ?? '', zone: null });
  const ends = readMoment({ text: textOf(event.endDate) ?? '', zone: null });
  const location = nodeOf(event.location);
  const provider = recordNamed(context.choices.providers, textOf(nodeOf(event.organizer).name) ?? '');
  // schema.org counts the last day of whole days in; calendars, and `dateValues`, count it out.
  const wholeDays = starts && starts.time === null && ends ? { ...ends, date: addDays(ends.date, 1) } : ends;
  const prose = proseValues(textOf(event.description) ?? '');
  const place = placeValues(textOf(location.name) ?? textOf(event.location), addressOf(location), context);
  const values = {
    ...given({ title: textOf(event.name), 'booking-website': textOf(event.url), provider }),
    ...prose.values,
    ...(starts && dateValues(starts, wholeDays)),
    repeats: isNode(event.eventSchedule) ? [] : ['once'],
    ...place.values,
    ...priceOf(event),
    ...agesOf(event),
    ...given({ status: statusOf(event) }),
  };
  return { values, notes: [...prose.notes, ...place.notes] };
}

/** The schema.org events in JSON-LD, or in a web page that holds it. */
export function readJsonLd(text: string, context: ImportContext): Found {
  try {
    const events = sources(text).flatMap((source) => eventsIn(JSON.parse(source) as unknown));
    const found = events.map((event, index) => ({ line: index + 1, ...valuesOf(event, context) }));
    return { found, otherwise: { ages: ['unknown'], price: ['unknown'] }, notes: [], past: 0 };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'format' };
    throw error;
  }
}
