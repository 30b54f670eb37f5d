import type { CollectionName } from '../model/snapshot.ts';
import { seriesDates } from './checks/dates.ts';
import type { Listing } from './listing.ts';
import { likeness, pairsOf } from './likeness.ts';
import type { Pairs } from './likeness.ts';
import { plain } from './plain.ts';
import { listingTitle } from './title.ts';

/** A published or waiting record that a listing could be the same as. `days` are `YYYY-MM-DD`; `place` a space's slug or an address. */
export type Candidate = {
  collection: CollectionName;
  slug: string;
  title: string;
  provider: string | null;
  days: string[];
  place: string | null;
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
};

const weights: Record<DuplicateReason, number> = { title: 0.5, provider: 0.2, day: 0.2, place: 0.1 };
const likely = 0.6;
const sameTitle = 0.6;

type Prepared = { title: Pairs; days: Set<string>; place: string | null };

// The same candidates are compared with whatever is sent, so what is read of them is kept as long as they are.
const prepared = new WeakMap<Candidate, Prepared>();

function prepare(candidate: Candidate): Prepared {
  const known = prepared.get(candidate) ?? {
    title: pairsOf(candidate.title),
    days: new Set(candidate.days),
    place: candidate.place === null ? null : plain(candidate.place),
  };
  prepared.set(candidate, known);
  return known;
}

function daysOf(listing: Listing): string[] {
  if (listing.kind !== 'event') return [];
  const { when } = listing;
  if (when.repeats === 'once') return [when.date];
  return when.repeats === 'several' ? when.dates : seriesDates(when);
}

const placeOf = (listing: Extract<Listing, { kind: 'event' | 'activity' }>): string | null => {
  if (listing.venue === null) return null;
  return 'slug' in listing.venue ? listing.venue.slug : (listing.venue.new.address?.street ?? listing.venue.new.name);
};

function likenessOf(listing: Listing): Likeness | null {
  switch (listing.kind) {
    case 'event':
    case 'activity':
      return {
        collection: listing.kind === 'event' ? 'events' : 'activities',
        titles: Object.values(listing.title),
        provider: 'slug' in listing.provider ? listing.provider.slug : null,
        days: daysOf(listing),
        place: placeOf(listing),
      };
    case 'provider':
      return listing.intent === 'claim'
        ? null
        : {
            collection: 'providers',
            titles: [listing.name],
            provider: null,
            days: [],
            place: listing.place?.address?.street ?? null,
          };
    case 'room':
      return {
        collection: 'spaces',
        titles: [listing.name],
        provider: listing.owner,
        days: [],
        place: listing.place.address?.street ?? null,
      };
    case 'notice':
      return { collection: 'notices', titles: Object.values(listing.title), provider: null, days: [], place: null };
    case 'mistake':
      return null;
  }
}

/** A listing as something that another could be the same as; null for a claim and a report, which are about a record. */
export function candidateOf(listing: Listing, slug: string): Candidate | null {
  const like = likenessOf(listing);
  if (!like) return null;
  const { collection, provider, days, place } = like;
  return { collection, slug, title: listingTitle(listing), provider, days, place };
}

type Own = { like: Likeness; titles: Pairs[]; place: string | null };

type Fact = Exclude<DuplicateReason, 'title'>;
const facts: Fact[] = ['provider', 'day', 'place'];

const weightOf = (which: Record<Fact, boolean>): number =>
  Number(which.provider) * weights.provider + Number(which.day) * weights.day + Number(which.place) * weights.place;

/** How much a candidate is like a listing; null when that is too little. */
function compare({ like, titles, place }: Own, candidate: Candidate): Duplicate | null {
  const other = prepare(candidate);
  const same: Record<Fact, boolean> = {
    provider: like.provider !== null && like.provider === candidate.provider,
    day: like.days.some((day) => other.days.has(day)),
    place: place !== null && place === other.place,
  };
  // Only the facts that both could know are counted, so that a name alone can tell for a provider.
  const known: Record<Fact, boolean> = {
    provider: like.provider !== null && candidate.provider !== null,
    day: like.days.length > 0 && other.days.size > 0,
    place: place !== null && other.place !== null,
  };
  const total = weights.title + weightOf(known);
  const scoreAt = (title: number) => (weights.title * title + weightOf(same)) / total;
  // Most records cannot be the same whatever their title is; titles take the most time.
  if (scoreAt(1) < likely) return null;
  const title = Math.max(0, ...titles.map((own) => likeness(own, other.title)));
  if (scoreAt(title) < likely) return null;
  const { collection, slug } = candidate;
  return {
    collection,
    slug,
    title: candidate.title,
    why: [...(title >= sameTitle ? (['title'] as const) : []), ...facts.filter((fact) => same[fact])],
    score: Math.round(scoreAt(title) * 100) / 100,
  };
}

/** The records that a listing is probably the same as, most alike first, at most five. */
export function duplicatesOf(listing: Listing, candidates: Candidate[]): Duplicate[] {
  const like = likenessOf(listing);
  if (!like) return [];
  const own = { like, titles: like.titles.map(pairsOf), place: like.place === null ? null : plain(like.place) };
  return candidates
    .filter(({ collection }) => collection === like.collection)
    .map((candidate) => compare(own, candidate))
    .filter((duplicate) => duplicate !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
