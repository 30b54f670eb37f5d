import { nextOccurrence } from '@kunstwijzer/content/model';
import type { Activity, District, Event, Place } from '@kunstwijzer/content/model';
import { slimOffer } from '@kunstwijzer/content/price';
import { recordsOf } from '@kunstwijzer/content/submission';
import type { Listing, Made } from '@kunstwijzer/content/submission';
import { formatters } from '../../../i18n/formatters.ts';
import type { Key, Translate } from '../../../i18n/index.ts';
import { say } from '@kunstwijzer/content/words';
import type { KeyedTexts } from '@kunstwijzer/content/words';
import { activityEntry } from '../../../listing/entries/activity.ts';
import { eventEntry } from '../../../listing/entries/event.ts';
import { providerEntry, spaceEntry } from '../../../listing/entries/places.ts';
import type { OfferAround, Words } from '../../../listing/entries/shared.ts';
import type { Entry } from '../../../listing/entry.ts';
import { todayHere } from '../../../visitor/page-words.ts';
import { renderCard } from './card.tsx';
import type { Context } from './context.ts';
import { controlsOf } from './form.ts';
import { noticeCard } from './notice-card.ts';

/** The name of the record that was chosen in a list of the form; null when none was. */
function chosenName(form: HTMLFormElement, field: string): string | null {
  const [control] = controlsOf(form, field);
  if (!(control instanceof HTMLSelectElement) || ['', 'new'].includes(control.value)) return null;
  return control.selectedOptions[0]?.text.trim() ?? null;
}

const named = (name: string | null): Place | null =>
  name === null ? null : { name, address: null, district: null, neighbourhood: null };

const districtsOf = (place: Place | null): District[] => (place?.district ? [place.district] : []);

/** What the card of an offer says of its provider and its place, as the form has them. */
function aroundOffer(record: Activity | Event, form: HTMLFormElement, newProvider: string | null): OfferAround {
  const place = record.venue.place ?? named(chosenName(form, 'space'));
  const today = todayHere();
  return {
    today,
    districts: districtsOf(place),
    provider: { name: newProvider ?? chosenName(form, 'provider') ?? '', languages: [] },
    space: undefined,
    place,
    rules: record.passRules,
    offer: slimOffer({ price: record.price, passRules: record.passRules }, today),
  };
}

function entryOf(made: Made[], form: HTMLFormElement, words: Words): Entry | null {
  const today = todayHere();
  const provider = made.find(({ collection }) => collection === 'providers')?.record;
  const newProvider = provider && 'name' in provider ? provider.name : null;
  // The last is what was sent in; a new provider of an offer comes before it.
  const last = made.find(({ collection }) => collection !== 'providers') ?? made[0];
  switch (last?.collection) {
    case 'activities':
      return activityEntry(last.record, aroundOffer(last.record, form, newProvider), words);
    case 'events': {
      const next = nextOccurrence(last.record, today);
      return next && eventEntry({ event: last.record, next }, aroundOffer(last.record, form, newProvider), words);
    }
    case 'providers': {
      const districts = districtsOf(last.record.places[0] ?? null);
      return providerEntry(last.record, { today, districts }, words);
    }
    case 'spaces': {
      const districts = districtsOf(last.record.places[0] ?? null);
      return spaceEntry(last.record, { today, districts, owner: chosenName(form, 'owner') ?? undefined }, words);
    }
    default:
      return null;
  }
}

/** The card that lists will show of a listing; null for what has no card (a claim, a report). */
export function previewCard({ form, locale, tag, root }: Context, listing: Listing): HTMLElement | null {
  const t = cardWords(root, tag);
  const words: Words = { locale, t, format: formatters(locale, t, todayHere()), url: (path) => `/${locale}${path}` };
  if (listing.kind === 'notice') return noticeCard(listing, todayHere(), words);
  const made = recordsOf(listing, { slug: 'new', on: todayHere(), provider: 'new' });
  const entry = entryOf(made, form, words);
  if (!entry) return null;
  const card = renderCard(entry, t('common.example'));
  // It is not on the site yet: there is no page to go to, and nothing to put on a list.
  for (const save of card.querySelectorAll('save-item')) save.remove();
  for (const link of card.querySelectorAll('a')) link.removeAttribute('href');
  return card;
}

function cardWords(root: HTMLElement, tag: string): Translate {
  const texts = JSON.parse(root.dataset.cardWords ?? '{}') as KeyedTexts<Key>;
  return say(texts, tag);
}
