import type { Activity } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import type { VenueFields } from '../payload-types.ts';
import type { Ids, Slugs } from './references.ts';
import { optionalPlace, placeData, placeFields } from './places.ts';
import { related } from './related.ts';

/** Where something takes place: a room of the directory, or a place of its own. */
export const venueField = (): GroupField => ({
  name: 'venue',
  type: 'group',
  label: { nl: 'Waar', en: 'Where' },
  interfaceName: 'VenueFields',
  fields: [
    related('space', 'spaces', { nl: 'Ruimte uit de lijst', en: 'Room of the directory' }),
    {
      name: 'place',
      type: 'group',
      label: { nl: 'Of een andere plek', en: 'Or another place' },
      interfaceName: 'PlaceFields',
      fields: placeFields(),
    },
  ],
});

export const venueOf = (venue: VenueFields | null | undefined, slugs: Slugs): Activity['venue'] => ({
  space: slugs.slug('spaces', venue?.space),
  place: optionalPlace(venue?.place),
});

export const venueData = ({ space, place }: Activity['venue'], ids: Ids): VenueFields => ({
  space: ids.id('spaces', space),
  ...(place && { place: placeData(place) }),
});
