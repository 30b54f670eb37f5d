import { ageRanges } from '@kunstwijzer/content/core';
import type { Around as FactsAround } from '@kunstwijzer/content/facts';
import { attendances, disciplineStyle, districts, label, pick } from '@kunstwijzer/content/model';
import type {
  Activity,
  Confirmation,
  Discipline,
  Ages,
  District,
  Event,
  LocalizedText,
  Place,
  Provider,
} from '@kunstwijzer/content/model';
import type { Offer } from '@kunstwijzer/content/price';
import { passNote } from '../../facts/pass-note.ts';
import type { PageContext } from '../../page-context.ts';
import type { PictogramName } from '../../ui/pictograms.ts';
import type { Entry, Facets, Kind, Text } from '../entry.ts';

/** The part of a page's context that an entry is written with. */
export type Words = Pick<PageContext, 'locale' | 't' | 'format' | 'url'>;

/** A localised text on a card, with its language when it fell back. */
export function textOf(texts: LocalizedText, { locale }: Words): Text {
  const { value, lang, dir, fallback } = pick(texts, locale);
  return fallback ? { text: value, lang, dir } : { text: value };
}

const plainIcons = {
  activity: 'spark',
  event: 'calendar',
  provider: 'people',
  space: 'room',
  step: 'route',
  pass: 'pass',
  story: 'story',
  guide: 'info',
  notice: 'board',
  coach: 'speech',
} as const satisfies Record<Kind, PictogramName>;

type Card = Pick<Entry, 'kind' | 'slug' | 'url' | 'icon' | 'line' | 'example' | 'lapsed' | 'warning'>;

/** What every card has. An offer carries the pictogram of its first discipline, other records that of their kind. */
export function cardOf(
  kind: Kind,
  record: { slug: string; example: boolean; confirmation: Confirmation; disciplines?: Discipline[] },
  path: string,
  { url, t, format }: Words,
): Card {
  const line = record.disciplines?.[0];
  const offered = kind === 'activity' || kind === 'event' || kind === 'provider';
  return {
    kind,
    slug: record.slug,
    url: url(path),
    icon: line && offered ? disciplineStyle[line].pictogram : plainIcons[kind],
    ...(line && { line }),
    ...(record.example && { example: true as const }),
    ...(record.confirmation.lapsed && {
      lapsed: true as const,
      warning: t('common.lapsed', { date: format.date(record.confirmation.on) }),
    }),
  };
}

/** Ages as words, only when they are known. */
export const agesText = (ages: Ages, { format }: Words): Pick<Entry, 'ages'> =>
  ageRanges(ages).length > 0 ? { ages: format.ages(ages) } : {};

/** Place and district as words. */
export function whereText(place: Place | null, at: District[], { locale }: Words): Pick<Entry, 'where'> {
  const names = [place?.name ?? place?.neighbourhood, ...at.slice(0, 1).map((key) => label(districts, key, locale))];
  const where = [...new Set(names.filter((name) => name !== null && name !== undefined))];
  return where.length > 0 ? { where } : {};
}

/** What a card needs of other records than its own: of the snapshot (around.ts), or of a form that is filled in. */
export type Around = { today: string; districts: District[] };

/** The same for something that is offered: by whom, where, and what it costs with which pass. */
export type OfferAround = FactsAround & { provider: Pick<Provider, 'name' | 'languages'>; offer: Offer };

/** The price of an offer on a card: without a pass, and what a pass does on a date. */
export function priceParts(record: Activity | Event, offer: Offer, on: string, { t, format }: Words) {
  const priceNote = passNote(offer, on, t);
  return {
    price: format.price(record.price),
    offer,
    ...(priceNote !== null && { priceNote }),
  } satisfies Partial<Entry>;
}

/** Those facts of a record that the filters of its lists look at. */
export const pickFacts = <F extends object, Key extends keyof F>(facts: F, ...keys: Key[]): Pick<F, Key> =>
  Object.fromEntries(keys.map((key) => [key, facts[key]])) as Pick<F, Key>;

/** The tags of a card: what opens a door for someone. Only what is known to be so. */
export function openDoors({ access, dutch, attendance }: Facets, { t, locale }: Words): Pick<Entry, 'tags'> {
  const tags: NonNullable<Entry['tags']> = [];
  if (access?.stepFree === 'yes') tags.push({ icon: 'wheelchair', text: t('listing.tag.stepFree') });
  if (dutch === 'none') tags.push({ icon: 'speech', text: t('listing.tag.noDutch') });
  if (attendance === 'mixed') tags.push({ icon: 'screen', text: t('listing.tag.online') });
  if (attendance === 'online') tags.push({ icon: 'screen', text: label(attendances, attendance, locale) });
  return tags.length > 0 ? { tags } : {};
}
