import type { Place } from '../model/common.ts';
import { firstDay, occurrences } from '../model/dates.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { Listing, RecordListing } from './listing.ts';
import { likeness, pairsOf } from './likeness.ts';
import type { Pairs } from './likeness.ts';
import { plain } from './plain.ts';
import { collectionOf } from './record/said.ts';
import type { Times } from './record/times.ts';
import { listingTitle } from './title.ts';

/**
 * A published or waiting record that a listing could be the same as. `days` are `YYYY-MM-DD`; `place` is the slug of a space or the
 * name of a place, `street` its street with the number.
 */
export type Candidate = {
  collection: CollectionName;
  slug: string;
  title: string;
  provider: string | null;
  days: string[];
  place: string | null;
  street?: string | null;
};

export type DuplicateReason = 'provider' | 'day' | 'place' | 'title';

/** A record that is much like a listing; `score` from 0 to 1. */
export type Duplicate = {
  collection: CollectionName;
  slug: string;
  title: string;
  why: DuplicateReason[];
  score: number;
};

type Likeness = {
  collection: CollectionName;
  titles: string[];
  provider: string | null;
  days: string[];
  place: string | null;
  street: string | null;
};

const weights: Record<DuplicateReason, number> = { title: 0.5, provider: 0.2, day: 0.2, place: 0.2 };
const likely = 0.6;
const sameTitle = 0.6;

type Prepared = { title: Pairs; days: Set<string>; places: Set<string> };

/** A street with its number in one spelling; null without a number: many stand in one street. */
function door(street: string): string | null {
  const text = plain(street).replace(/str(?:aat)?(?=\s|$)/gu, 'straat');
  return /\d/u.test(text) ? `@${text.replaceAll(' ', '')}` : null;
}

/** What a place can be known by, in one spelling. */
const placesOf = ({ place, street = null }: Pick<Candidate, 'place' | 'street'>): Set<string> =>
  new Set(
    [place && plain(place), place && door(place), street && door(street)].filter((one) => typeof one === 'string'),
  );

const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((one) => b.has(one));

// The same candidates are compared with whatever is sent, so what is read of them is kept as long as they are.
const prepared = new WeakMap<Candidate, Prepared>();

function prepare(candidate: Candidate): Prepared {
  const known = prepared.get(candidate) ?? {
    title: pairsOf(candidate.title),
    days: new Set(candidate.days),
    places: placesOf(candidate),
  };
  prepared.set(candidate, known);
  return known;
}

const daysOf = (all: Times[]): string[] => all.flatMap((one) => occurrences(one).map(firstDay));

type Where = Pick<Likeness, 'place' | 'street'>;

const whereOf = (place: Place | null): Where => ({
  place: place?.name ?? null,
  street: place?.address?.street ?? null,
});

/** Where it is: at a space of the directory, a place of its own, or not known. */
function placeOf({ record }: RecordListing): Where {
  if ('venue' in record)
    return record.venue.space ? { place: record.venue.space, street: null } : whereOf(record.venue.place);
  return whereOf('uses' in record || 'levels' in record ? (record.places[0] ?? null) : null);
}

function likenessOf(listing: Listing): Likeness | null {
  if (!('record' in listing)) return null;
  const { kind, record } = listing;
  return {
    collection: collectionOf[kind],
    titles: 'title' in record ? Object.values(record.title) : [record.name],
    provider: 'provider' in record ? record.provider : null,
    days: 'dates' in listing ? daysOf(listing.dates) : [],
    ...placeOf(listing),
  };
}

/** A listing as something that another could be the same as; null for a claim and a report, which are about a record. */
export function candidateOf(listing: Listing, slug: string): Candidate | null {
  const like = likenessOf(listing);
  if (!like) return null;
  const { collection, provider, days, place, street } = like;
  return { collection, slug, title: listingTitle(listing), provider, days, place, street };
}

type Own = { like: Likeness; titles: Pairs[]; places: Set<string> };

type Fact = Exclude<DuplicateReason, 'title'>;
const facts: Fact[] = ['provider', 'day', 'place'];

const weightOf = (which: Record<Fact, boolean>): number =>
  Number(which.provider) * weights.provider + Number(which.day) * weights.day + Number(which.place) * weights.place;

/** How much a candidate is like a listing; null when that is too little, or when it is known to be of others and elsewhere. */
function compare({ like, titles, places }: Own, candidate: Candidate): Duplicate | null {
  const other = prepare(candidate);
  const same: Record<Fact, boolean> = {
    provider: like.provider !== null && like.provider === candidate.provider,
    day: like.days.some((day) => other.days.has(day)),
    place: meet(places, other.places),
  };
  // Only the facts that both could know are counted, so that a name alone can tell for a provider.
  const known: Record<Fact, boolean> = {
    provider: like.provider !== null && candidate.provider !== null,
    day: like.days.length > 0 && other.days.size > 0,
    place: places.size > 0 && other.places.size > 0,
  };
  const isOffer = like.collection === 'events' || like.collection === 'activities';
  const isElsewhere = (['provider', 'place'] as const).some((fact) => known[fact] && !same[fact]);
  if (isOffer && isElsewhere && !same.provider && !same.place) return null;
  const total = weights.title + weightOf(known);
  const scoreAt = (title: number) => (weights.title * title + weightOf(same)) / total;
  // Most records cannot be the same whatever their title is; titles take the most time.
  if (scoreAt(1) < likely) return null;
  const title = Math.max(0, ...titles.map((own) => likeness(own, other.title)));
  // Whatever it is called: one room stands there.
  const isThere = like.collection === 'spaces' && same.place;
  const score = Math.max(scoreAt(title), isThere ? likely : 0);
  if (score < likely) return null;
  const { collection, slug } = candidate;
  return {
    collection,
    slug,
    title: candidate.title,
    why: [...(title >= sameTitle ? (['title'] as const) : []), ...facts.filter((fact) => same[fact])],
    score: Math.round(score * 100) / 100,
  };
}

/** A title that this many others have on the same day says nothing: each choir has its open rehearsal. */
const generic = 3;

/** Whether only title and day speak for it: neither the people nor the place. */
const isByTitleOnly = ({ why }: Duplicate): boolean =>
  why.includes('day') && !why.includes('provider') && !why.includes('place');

/** Where something is, also when only the name of the space is said: that has an address. */
const withAddress = (like: Likeness, candidates: Candidate[]): Likeness => {
  const space = candidates.find(({ collection, slug }) => collection === 'spaces' && slug === like.place);
  return like.street === null && space ? { ...like, street: space.street ?? null } : like;
};

/** The records that a listing is probably the same as, most alike first, at most five. */
export function duplicatesOf(listing: Listing, candidates: Candidate[]): Duplicate[] {
  const said = likenessOf(listing);
  if (!said) return [];
  const like = withAddress(said, candidates);
  const own = { like, titles: like.titles.map(pairsOf), places: placesOf(like) };
  const found = candidates
    .filter(({ collection }) => collection === like.collection)
    .map((candidate) => compare(own, candidate))
    .filter((duplicate) => duplicate !== null);
  const isGeneric = found.filter(isByTitleOnly).length >= generic;
  return found
    .filter((duplicate) => !isGeneric || !isByTitleOnly(duplicate))
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
