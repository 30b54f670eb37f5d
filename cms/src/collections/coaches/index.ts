import { audiences, districts } from '@kunstwijzer/content/model';
import { contactField } from '../../fields/contact.ts';
import { related } from '../../fields/related.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Points of contact for culture. */
export const Coaches = contentCollection({
  slug: 'coaches',
  labels: {
    singular: { nl: 'Contactpunt', en: 'Point of contact' },
    plural: { nl: 'Cultuurcoaches', en: 'Culture coaches' },
  },
  group: 'routes',
  title: 'title',
  columns: ['organisation', 'districts'],
  tabs: [
    {
      label: { nl: 'Contactpunt', en: 'Point of contact' },
      fields: [
        localizedLine(
          'title',
          { nl: 'Functie', en: 'Function' },
          {
            required: true,
            description: {
              nl: 'De functie, niet de naam van een persoon.',
              en: 'The function, not the name of a person.',
            },
          },
        ),
        plainText('organisation', { nl: 'Organisatie', en: 'Organisation' }, { required: true }),
        localizedText(
          'summary',
          { nl: 'Waarvoor kun je hier terecht?', en: 'What can you ask here?' },
          { required: true },
        ),
        {
          type: 'row',
          fields: [
            termsField(
              'districts',
              districts,
              { nl: 'Stadsdelen', en: 'Districts' },
              {
                many: true,
                description: { nl: 'Leeg: de hele stad.', en: 'Empty: the whole city.' },
              },
            ),
            termsField('audiences', audiences, { nl: 'Voor', en: 'For' }, { many: true }),
          ],
        },
        related('provider', 'providers', { nl: 'Aanbieder', en: 'Provider' }),
        contactField('contact', { nl: 'Contact', en: 'Contact' }),
      ],
    },
  ],
});
