import type { CollectionName } from '../model/snapshot.ts';
import { seriesDates } from './checks/dates.ts';
import type { Listing } from './listing.ts';
import { plain } from './plain.ts';

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

const pairs = (text: string): string[] => {
  const letters = ` ${plain(text)} `;
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, index) => letters.slice(index, index + 2));
};

/** How alike two texts are, from 0 to 1: the share of pairs of letters that they have in common (Sørensen–Dice). */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a.slice(0, 200)), pairs(b.slice(0, 200))];
  const left = new Map<string, number>();
  for (const pair of second) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of first) {
    const count = left.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(pair, count - 1);
    }
  }
  return (2 * shared) / (first.length + second.length);
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

function compare(listing: Likeness, candidate: Candidate): Duplicate {
  const title = Math.max(0, ...listing.titles.map((own) => likeness(own, candidate.title)));
  const days = new Set(candidate.days);
  const is: Record<DuplicateReason, boolean> = {
    title: title >= sameTitle,
    provider: listing.provider !== null && listing.provider === candidate.provider,
    day: listing.days.some((day) => days.has(day)),
    place: listing.place !== null && candidate.place !== null && plain(listing.place) === plain(candidate.place),
  };
  const why = (Object.keys(is) as DuplicateReason[]).filter((reason) => is[reason]);
  // Only the facts that both could know are counted, so that a name alone can tell for a provider.
  const known = (Object.keys(is) as DuplicateReason[]).filter(
    (reason) =>
      reason === 'title' ||
      (reason === 'provider' && listing.provider !== null && candidate.provider !== null) ||
      (reason === 'day' && listing.days.length > 0 && candidate.days.length > 0) ||
      (reason === 'place' && listing.place !== null && candidate.place !== null),
  );
  const total = known.reduce((sum, reason) => sum + weights[reason], 0);
  const reached = why.reduce((sum, reason) => sum + (reason === 'title' ? title : 1) * weights[reason], 0);
  const { collection, slug } = candidate;
  return { collection, slug, title: candidate.title, why, score: Math.round((reached / total) * 100) / 100 };
}

/** The records that a listing is probably the same as, most alike first, at most five. */
export function duplicatesOf(listing: Listing, candidates: Candidate[]): Duplicate[] {
  const own = likenessOf(listing);
  if (!own) return [];
  return candidates
    .filter(({ collection }) => collection === own.collection)
    .map((candidate) => compare(own, candidate))
    .filter(({ score }) => score >= likely)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5);
}
