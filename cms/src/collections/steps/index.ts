import { admissions, disciplines, districts, stages } from '@kunstwijzer/content/model';
import { agesField } from '../../fields/ages.ts';
import { priceField } from '../../fields/price.ts';
import { related } from '../../fields/related.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Stations of the routekaart. */
export const Steps = contentCollection({
  slug: 'steps',
  labels: {
    singular: { nl: 'Stap op de routekaart', en: 'Step on the route map' },
    plural: { nl: 'Routekaart', en: 'Route map' },
  },
  group: 'routes',
  title: 'title',
  columns: ['stage', 'disciplines', 'organisation'],
  tabs: [
    {
      label: { nl: 'Stap', en: 'Step' },
      fields: [
        localizedLine('title', { nl: 'Naam', en: 'Name' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('stage', stages, { nl: 'Fase', en: 'Stage' }, { required: true }),
            termsField(
              'disciplines',
              disciplines,
              { nl: 'Kunstvormen', en: 'Disciplines' },
              { many: true, required: true },
            ),
            termsField('district', districts, { nl: 'Stadsdeel', en: 'District' }),
          ],
        },
        plainText('organisation', { nl: 'Organisatie', en: 'Organisation' }, { required: true }),
        related(
          'providers',
          'providers',
          { nl: 'Aanbieders uit de lijst', en: 'Providers of the directory' },
          { many: true },
        ),
        localizedText('summary', { nl: 'In het kort', en: 'In short' }, { required: true }),
        related('next', 'steps', { nl: 'Volgende stappen', en: 'Next steps' }, { many: true }),
      ],
    },
    {
      label: { nl: 'Meedoen', en: 'Taking part' },
      fields: [
        agesField(),
        {
          name: 'admission',
          type: 'group',
          label: { nl: 'Toelating', en: 'Admission' },
          fields: [
            termsField(
              'kind',
              admissions,
              { nl: 'Hoe kom je binnen?', en: 'How do you get in?' },
              { required: true, default: 'unknown' },
            ),
            localizedText('note', { nl: 'Toelichting', en: 'Note' }),
          ],
        },
        priceField(),
        localizedText('priceNote', { nl: 'Toelichting bij de prijs', en: 'Note on the price' }),
      ],
    },
  ],
});
