import { guideTopics } from '@kunstwijzer/content/model';
import { contactField } from '../../fields/contact.ts';
import { numberField } from '../../fields/numbers.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { textRows } from '../../fields/text-rows.ts';
import { localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Pages of help. */
export const Guides = contentCollection({
  slug: 'guides',
  labels: { singular: { nl: 'Gids', en: 'Guide' }, plural: { nl: 'Gidsen', en: 'Guides' } },
  group: 'publish',
  title: 'title',
  columns: ['topic', 'order'],
  tabs: [
    {
      label: { nl: 'Gids', en: 'Guide' },
      fields: [
        localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('topic', guideTopics, { nl: 'Onderwerp', en: 'Topic' }, { required: true }),
            {
              ...numberField(
                'order',
                { nl: 'Volgorde', en: 'Order' },
                {
                  required: true,
                  min: 0,
                  description: { nl: 'Een laag getal staat bovenaan.', en: 'A low number comes first.' },
                },
              ),
              defaultValue: 0,
            },
            plainText('year', { nl: 'Feiten uit', en: 'Facts of' }),
          ],
        },
        localizedText('summary', { nl: 'In het kort', en: 'In short' }, { required: true }),
        richText('body', { nl: 'Tekst', en: 'Text' }),
      ],
    },
    {
      label: { nl: 'Aanvragen', en: 'Applying' },
      fields: [
        localizedText('forWhom', { nl: 'Voor wie', en: 'For whom' }),
        textRows('conditions', { nl: 'Voorwaarden', en: 'Conditions' }),
        localizedText('how', { nl: 'Hoe', en: 'How' }),
        contactField('contact', { nl: 'Contact', en: 'Contact' }),
      ],
    },
  ],
});
