import { disciplines, noticeKinds } from '@kunstwijzer/content/model';
import { contactField } from '../../fields/contact.ts';
import { dayField, notBefore } from '../../fields/moments.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Messages on the notice board. */
export const Notices = contentCollection({
  slug: 'notices',
  labels: { singular: { nl: 'Prikbordbericht', en: 'Notice' }, plural: { nl: 'Prikbord', en: 'Notice board' } },
  group: 'listings',
  title: 'title',
  columns: ['kind', 'organisation', 'expires'],
  sort: '-placed',
  moderated: true,
  tabs: [
    {
      label: { nl: 'Bericht', en: 'Message' },
      fields: [
        localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('kind', noticeKinds, { nl: 'Soort', en: 'Kind' }, { required: true }),
            termsField('disciplines', disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { many: true }),
          ],
        },
        localizedText('body', { nl: 'Tekst', en: 'Text' }, { required: true }),
        plainText('organisation', { nl: 'Organisatie', en: 'Organisation' }, { required: true }),
        contactField('contact', { nl: 'Contact', en: 'Contact' }),
        {
          type: 'row',
          fields: [
            {
              ...dayField('placed', { nl: 'Eerste dag', en: 'First day' }, { required: true, today: true }),
              index: true,
            },
            {
              ...dayField('expires', { nl: 'Laatste dag', en: 'Last day' }, { required: true }),
              validate: notBefore('placed'),
            },
          ],
        },
      ],
    },
  ],
});
