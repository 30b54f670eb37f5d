import { keysOf } from '../model/index.ts';
import type { Activity } from '../model/index.ts';
import { sketchOf } from './sketches/providers.ts';
import type { ProviderId } from './sketches/providers.ts';
import { roomSketches } from './sketches/rooms.ts';
import { inventedPlace } from './places.ts';
import type { Dice } from './random.ts';
import { providerSlug } from './providers.ts';
import { roomSlug } from './rooms.ts';

// Where organisations without a home turn up.
const roaming = [
  ['centrum', 'Schildersbuurt'],
  ['escamp', 'Moerwijk'],
  ['laak', 'Binckhorst'],
  ['segbroek', 'Vogelwijk'],
  ['haagse-hout', 'Haagse Bos'],
  ['leidschenveen-ypenburg', 'Hoornwijk'],
] as const;

/** A room of the organisation, its own place, a place in the city, or not known yet. `slug` is that of the offer. */
export function inventedVenue(id: ProviderId, slug: string, roll: Dice): Activity['venue'] {
  const rooms = keysOf(roomSketches).filter((room) => roomSketches[room].by === id);
  if (rooms.length > 0 && roll.chance(70)) return { space: roomSlug(roll.pick(rooms)), place: null };
  const { at } = sketchOf(id);
  if (at) return { space: null, place: inventedPlace(providerSlug(id), at, null) };
  return { space: null, place: roll.chance(60) ? inventedPlace(slug, roll.pick(roaming), null) : null };
}
