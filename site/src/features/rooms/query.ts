import { keysOf } from '@kunstwijzer/content/model';
import type { Activity, District, Room, roomUses } from '@kunstwijzer/content/model';

/** A kind of use that rooms can be searched by. */
export type RoomUse = keyof typeof roomUses;

/** URL segment of each use: /ruimtes/voor/oefenen/. */
export const useSlugs = {
  rehearsal: 'oefenen',
  performance: 'optreden',
  meeting: 'vergaderen',
  studio: 'maken',
} as const satisfies Record<RoomUse, string>;

/** The use of a URL segment such as `oefenen`; null when there is none. */
export const useOfSlug = (slug: string | undefined): RoomUse | null =>
  keysOf(useSlugs).find((use) => useSlugs[use] === slug) ?? null;

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Which rooms a list shows; null does not limit. */
export type RoomFilter = { use: RoomUse | null; district: District | null };

/** Rooms for a use and in a district, by name; null does not limit. */
export const roomsFor = (spaces: Room[], { use, district }: RoomFilter): Room[] =>
  spaces
    .filter((room) => use === null || room.uses.includes(use))
    .filter((room) => district === null || room.places.some((place) => place.district === district))
    .sort((a, b) => collator.compare(a.name, b.name));

/** Other rooms that can do what this one does, nearest district first; at most `limit`. */
export function otherRooms(room: Room, spaces: Room[], limit = 3): Room[] {
  const districts = new Set(room.places.map(({ district }) => district));
  const near = (other: Room) =>
    Number(other.places.some(({ district }) => district !== null && districts.has(district)));
  const shared = (other: Room) => other.uses.filter((use) => room.uses.includes(use)).length;
  return spaces
    .filter((other) => other.slug !== room.slug && shared(other) > 0)
    .sort((a, b) => near(b) - near(a) || shared(b) - shared(a) || collator.compare(a.name, b.name))
    .slice(0, limit);
}

/** What one can join in each room that has something. */
export const bySpace = (activities: Activity[]): Map<string, Activity[]> =>
  Map.groupBy(
    activities.filter(({ venue }) => venue.space !== null),
    ({ venue }) => venue.space as string,
  );
