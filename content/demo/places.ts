import { neighbourhoods } from '../model/index.ts';
import type { District, Place } from '../model/index.ts';
import { dice } from './random.ts';

// Street names that do not exist in The Hague, so that nobody walks to a door that is not there.
const streets = ['Voorbeeldstraat', 'Verzonnenlaan', 'Nergenskade', 'Proefplein', 'Fantasiepad', 'Bedenkselhof'];

/** A place that does not exist in a neighbourhood that does; the postcode has its four digits only. */
export function inventedPlace(
  key: string,
  [district, neighbourhood]: readonly [District, string],
  name: string | null,
): Place {
  const roll = dice(`${key}/place`);
  const known = neighbourhoods.find((candidate) => candidate.name === neighbourhood && candidate.district === district);
  if (!known) throw new Error(`places.json has no ${neighbourhood} in ${district}`);
  return {
    name,
    address: {
      street: `${roll.pick(streets)} ${roll.int(1, 180)}`,
      postcode: known.postcodes[0] ?? null,
      city: 'Den Haag',
    },
    district,
    neighbourhood,
  };
}
