import { z } from 'zod';
import { Place, Slug } from '../../model/common.ts';
import type { Answers } from '../answers.ts';
import type { Values } from '../values.ts';
import { get, values } from './part.ts';
import type { Part } from './part.ts';

const homeCity = 'Den Haag';

/** The place of an address of its own; null when nothing of it is known. */
function readPlace(answers: Answers): unknown {
  const [name, street, postcode, city, district] = ['place-name', 'street', 'postcode', 'city', 'district'].map(
    (part) => get(answers, part),
  );
  if ([name, street, postcode, city, district].every((part) => part === null)) return null;
  const hasAddress = [street, postcode, city].some((part) => part !== null);
  return {
    name,
    address: hasAddress ? { street, postcode, city: city ?? homeCity } : null,
    district,
    neighbourhood: null,
  };
}

const fillPlace = ({ name, address, district }: Place): Values =>
  values({
    'place-name': name,
    street: address?.street,
    postcode: address?.postcode,
    city: address?.city,
    district,
  });

/** The one address that a form asks of an organisation or a room. */
export const places = (atLeast = 0): Part<Place[]> => ({
  schema: z.array(Place).min(atLeast),
  read: (answers) => [readPlace(answers)].filter((place) => place !== null),
  fill: ([place]) => (place ? fillPlace(place) : {}),
  said: (all) => (all as Place[]).slice(0, 1),
});

const Venue = z.strictObject({ space: Slug.nullable(), place: Place.nullable() });

/** Where it is: a space of the directory, a place of its own, or not known yet. */
export const venue: Part<z.infer<typeof Venue>> = {
  schema: Venue,
  read: (answers) => {
    const space = get(answers, 'space');
    return space === 'new' ? { space: null, place: readPlace(answers) } : { space, place: null };
  },
  fill: ({ space, place }) => ({
    ...values({ space: space ?? (place && 'new') }),
    ...(place && fillPlace(place)),
  }),
};
