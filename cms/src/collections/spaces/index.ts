import { known, roomKinds, roomUses } from '@kunstwijzer/content/model';
import { accessField } from '../../fields/access-facts.ts';
import { contactField } from '../../fields/contact.ts';
import { coverImage } from '../../fields/cover-image.ts';
import { numberField } from '../../fields/numbers.ts';
import { placesField } from '../../fields/places.ts';
import { related } from '../../fields/related.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { textRows } from '../../fields/text-rows.ts';
import { localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Places to rehearse, perform, meet or make. */
export const Spaces = contentCollection({
  slug: 'spaces',
  labels: { singular: { nl: 'Ruimte', en: 'Room' }, plural: { nl: 'Ruimtes', en: 'Rooms' } },
  group: 'listings',
  title: 'name',
  columns: ['kind', 'uses', 'capacity'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Ruimte', en: 'Room' },
      fields: [
        plainText('name', { nl: 'Naam', en: 'Name' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('kind', roomKinds, { nl: 'Soort', en: 'Kind' }, { required: true }),
            termsField('uses', roomUses, { nl: 'Geschikt voor', en: 'Fit for' }, { many: true, required: true }),
            numberField('capacity', { nl: 'Hoeveel mensen', en: 'How many people' }, { min: 1 }),
          ],
        },
        related('provider', 'providers', { nl: 'Van aanbieder', en: 'Of provider' }),
        localizedText('summary', { nl: 'In één zin', en: 'In one sentence' }, { required: true }),
        richText('description', { nl: 'Beschrijving', en: 'Description' }),
        textRows('rooms', { nl: 'Zalen', en: 'Rooms' }),
        coverImage(),
      ],
    },
    {
      label: { nl: 'Waar en hoe', en: 'Where and how' },
      fields: [
        { ...placesField(), minRows: 1, required: true },
        {
          name: 'rates',
          type: 'group',
          label: { nl: 'Huurprijs', en: 'Rent' },
          fields: [
            termsField(
              'known',
              known,
              { nl: 'Kennen we de huurprijs?', en: 'Do we know the rent?' },
              { required: true, default: 'unknown' },
            ),
            localizedText('note', { nl: 'Toelichting', en: 'Note' }),
          ],
        },
        contactField('contact', { nl: 'Contact', en: 'Contact' }),
        accessField(),
      ],
    },
  ],
});
