import { keysOf } from '../model/index.ts';
import type { Labels, Room } from '../model/index.ts';
import { inventedAccess } from './access.ts';
import { roomSketches } from './sketches/rooms.ts';
import type { RoomId, RoomSketch } from './sketches/rooms.ts';
import { inventedPlace } from './places.ts';
import { providerSlug } from './providers.ts';
import { base, contactAt, slugOf, withGaps } from './record.ts';

/** The slug of a fictional room. */
export const roomSlug = (id: RoomId) => slugOf('ruimte', id);

const yours = (texts: Labels) => ({ ...texts });

function room(id: RoomId, sketch: RoomSketch, today: string): Room {
  const slug = roomSlug(id);
  const access = inventedAccess(slug);
  const hasSteps = access.stepFree === 'no';
  return withGaps<Room>({
    ...base(slug, today),
    name: sketch.name,
    kind: sketch.kind,
    uses: [...sketch.uses],
    provider: sketch.by && providerSlug(sketch.by),
    summary: yours(sketch.summary),
    description: null,
    places: [inventedPlace(slug, sketch.at, null)],
    capacity: sketch.capacity,
    wheelchairPlaces: sketch.capacity === null || hasSteps ? null : Math.floor(sketch.capacity / 40),
    rooms: (sketch.rooms ?? []).map(yours),
    rates: { known: sketch.rate ? 'yes' : 'unknown', note: sketch.rate ? yours(sketch.rate) : null },
    access,
    contact: contactAt(slug, false),
    image: null,
  });
}

/** Every fictional room. `today` is `YYYY-MM-DD`. */
export const spaces = (today: string): Room[] => keysOf(roomSketches).map((id) => room(id, roomSketches[id], today));
