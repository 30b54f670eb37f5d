import { disciplines, dutchLevels, levels, providerKinds, spokenLanguages } from '@kunstwijzer/content/model';
import { accessField } from '../../fields/access-facts.ts';
import { agesField } from '../../fields/ages.ts';
import { contactField } from '../../fields/contact.ts';
import { coverImage } from '../../fields/cover-image.ts';
import { dayField } from '../../fields/moments.ts';
import { passRulesField } from '../../fields/pass-rules.ts';
import { placesField } from '../../fields/places.ts';
import { related } from '../../fields/related.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedText, plainText } from '../../fields/texts.ts';
import { watchField } from '../../fields/watched-address.ts';
import { contentCollection } from '../content/index.ts';

/** Organisations that offer arts in free time. */
export const Providers = contentCollection({
  slug: 'providers',
  labels: { singular: { nl: 'Aanbieder', en: 'Provider' }, plural: { nl: 'Aanbieders', en: 'Providers' } },
  group: 'listings',
  title: 'name',
  columns: ['kind', 'disciplines'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wie', en: 'Who' },
      fields: [
        plainText('name', { nl: 'Naam', en: 'Name' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('kind', providerKinds, { nl: 'Soort', en: 'Kind' }, { required: true }),
            termsField(
              'disciplines',
              disciplines,
              { nl: 'Kunstvormen', en: 'Disciplines' },
              { many: true, required: true },
            ),
          ],
        },
        related('terms', 'terms', { nl: 'Begrippen', en: 'Terms' }, { many: true }),
        localizedText('summary', { nl: 'In één zin', en: 'In one sentence' }, { required: true }),
        richText('description', { nl: 'Beschrijving', en: 'Description' }),
        coverImage(),
        {
          name: 'mark',
          type: 'group',
          label: { nl: 'Keurmerk', en: 'Quality mark' },
          fields: [
            {
              type: 'row',
              fields: [
                plainText('name', { nl: 'Naam', en: 'Name' }),
                dayField('until', { nl: 'Geldig tot en met', en: 'Valid until' }),
              ],
            },
          ],
        },
        { name: 'anchor', type: 'checkbox', label: { nl: 'Cultuuranker', en: 'Culture anchor' }, defaultValue: false },
      ],
    },
    {
      label: { nl: 'Waar en contact', en: 'Place and contact' },
      fields: [placesField(), contactField('contact', { nl: 'Contact', en: 'Contact' }), accessField(), watchField()],
    },
    {
      label: { nl: 'Voor wie', en: 'For whom' },
      fields: [
        agesField(),
        termsField('levels', levels, { nl: 'Niveaus', en: 'Levels' }, { many: true }),
        termsField('languages', spokenLanguages, { nl: 'Talen', en: 'Languages' }, { many: true }),
        termsField(
          'dutchNeeded',
          dutchLevels,
          { nl: 'Hoeveel Nederlands is nodig?', en: 'How much Dutch is needed?' },
          {
            required: true,
            default: 'unknown',
          },
        ),
      ],
    },
    { label: { nl: 'Passen', en: 'Passes' }, fields: [passRulesField()] },
  ],
});
