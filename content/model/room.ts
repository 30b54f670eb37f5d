import type { z } from 'zod';
import { access } from './fields/access.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { group } from './fields/parts.ts';
import { places } from './fields/place.ts';
import { recordOf } from './fields/record.ts';
import { localizedText, plainText, richText, texts } from './fields/texts.ts';
import { choice, choices, image, number, relation } from './fields/values.ts';
import { known, roomKinds, roomUses } from './vocabulary.ts';

/** A place to rehearse, perform, meet or make. */
export const roomFields = {
  name: plainText({ nl: 'Naam', en: 'Name' }),
  kind: choice(roomKinds, { nl: 'Soort', en: 'Kind' }),
  uses: choices(roomUses, { nl: 'Geschikt voor', en: 'Fit for' }, { atLeast: 1 }),
  capacity: optional(number({ nl: 'Hoeveel mensen', en: 'How many people' }, { min: 1 })),
  wheelchairPlaces: optional(
    number(
      { nl: 'Plaatsen voor rolstoelen', en: 'Places for wheelchairs' },
      {
        min: 0,
        description: {
          nl: '0: er zijn er geen. Leeg: we weten het niet.',
          en: '0: there are none. Empty: we do not know.',
        },
      },
    ),
  ),
  provider: optional(relation('providers', { nl: 'Van aanbieder', en: 'Of provider' })),
  summary: localizedText({ nl: 'In één zin', en: 'In one sentence' }),
  description: optional(richText({ nl: 'Beschrijving', en: 'Description' })),
  rooms: texts({ nl: 'Zalen', en: 'Rooms' }),
  image: image(),
  places: places({ atLeast: 1 }),
  rates: group(
    { nl: 'Huurprijs', en: 'Rent' },
    {
      known: choice(known, { nl: 'Kennen we de huurprijs?', en: 'Do we know the rent?' }, { default: 'unknown' }),
      note: optional(localizedText({ nl: 'Toelichting', en: 'Note' })),
    },
  ),
  contact: contact(),
  access: access(),
};

export const Room = recordOf(roomFields);
export type Room = z.infer<typeof Room>;
