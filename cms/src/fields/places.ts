import { Address, districts, neighbourhoods } from '@kunstwijzer/content/model';
import type { Place } from '@kunstwijzer/content/model';
import type { ArrayField, Field } from 'payload';
import type { PlaceFields } from '../payload-types.ts';
import { checkText } from './check-text.ts';
import { orNull, textOf } from './empty.ts';
import { namedBy } from './row-label.ts';
import { termsField } from './terms-field.ts';
import { plainText } from './texts.ts';

const postcode = checkText(Address.shape.postcode, {
  nl: 'Schrijf een postcode zoals 2515 TN.',
  en: 'Write a postcode such as 2515 TN.',
});
const neighbourhood = checkText(
  { safeParse: (value) => ({ success: neighbourhoods.some(({ name }) => name === value) }) },
  {
    nl: 'Deze wijk kennen we niet. Kies de naam die de gemeente gebruikt.',
    en: 'We do not know this neighbourhood. Use the city’s own name.',
  },
);

/** The fields of one place in the city. */
export const placeFields = (): Field[] => [
  plainText('name', { nl: 'Naam van de plek', en: 'Name of the place' }),
  {
    type: 'row',
    fields: [
      plainText('street', { nl: 'Straat en nummer', en: 'Street and number' }),
      { ...plainText('postcode', { nl: 'Postcode', en: 'Postcode' }), validate: postcode },
      plainText('city', { nl: 'Plaats', en: 'City' }),
    ],
  },
  {
    type: 'row',
    fields: [
      termsField('district', districts, { nl: 'Stadsdeel', en: 'District' }),
      { ...plainText('neighbourhood', { nl: 'Wijk', en: 'Neighbourhood' }), validate: neighbourhood },
    ],
  },
];

/** The places of an organisation or a room. */
export const placesField = (): ArrayField => ({
  name: 'places',
  type: 'array',
  label: { nl: 'Plekken', en: 'Places' },
  labels: { singular: { nl: 'Plek', en: 'Place' }, plural: { nl: 'Plekken', en: 'Places' } },
  admin: namedBy({ nl: 'Plek', en: 'Place' }, [
    { name: 'name', kind: 'text' },
    { name: 'street', kind: 'text' },
  ]),
  fields: placeFields(),
});

/** A place; an address counts when its city is filled in. */
export const placeOf = (place: PlaceFields): Place => ({
  name: textOf(place.name),
  address:
    textOf(place.city) === null
      ? null
      : { street: textOf(place.street), postcode: textOf(place.postcode), city: place.city ?? '' },
  district: orNull(place.district),
  neighbourhood: textOf(place.neighbourhood),
});

export const placeData = ({ name, address, district, neighbourhood: area }: Place): PlaceFields => ({
  name,
  street: address?.street ?? null,
  postcode: address?.postcode ?? null,
  city: address?.city ?? null,
  district,
  neighbourhood: area,
});
