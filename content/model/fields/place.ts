import { z } from 'zod';
import { Place } from '../common.ts';
import { optional } from './field.ts';
import { group } from './parts.ts';
import { relation } from './values.ts';

/** The places of an organisation or a room. */
export const places = ({ atLeast = 0 } = {}) => ({
  type: 'places' as const,
  label: { nl: 'Plekken', en: 'Places' },
  atLeast,
  required: atLeast > 0,
  schema: z.array(Place).min(atLeast),
});

/** Where something takes place: a room of the directory, or a place of its own. */
export const venue = () =>
  group(
    { nl: 'Waar', en: 'Where' },
    {
      space: optional(relation('spaces', { nl: 'Ruimte uit de lijst', en: 'Room of the directory' })),
      place: optional({
        type: 'place' as const,
        label: { nl: 'Of een andere plek', en: 'Or another place' },
        required: true,
        schema: Place,
      }),
    },
    { typeName: 'VenueFields' },
  );
