import { dayField, notBefore } from '../../fields/moments.ts';
import { formattedText, localizedText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Short messages on every page. */
export const Alerts = contentCollection({
  slug: 'alerts',
  labels: { singular: { nl: 'Melding', en: 'Alert' }, plural: { nl: 'Meldingen', en: 'Alerts' } },
  group: 'publish',
  title: 'text',
  columns: ['from', 'until'],
  tabs: [
    {
      label: { nl: 'Melding', en: 'Alert' },
      fields: [
        localizedText('text', { nl: 'Tekst', en: 'Text' }, { required: true }),
        formattedText('link', 'href', { nl: 'Link', en: 'Link' }),
        {
          type: 'row',
          fields: [
            dayField('from', { nl: 'Eerste dag', en: 'First day' }, { required: true, today: true }),
            {
              ...dayField('until', { nl: 'Laatste dag', en: 'Last day' }, { required: true }),
              validate: notBefore('from'),
            },
          ],
        },
      ],
    },
  ],
});
