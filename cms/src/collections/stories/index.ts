import { disciplines, districts } from '@kunstwijzer/content/model';
import { coverImage } from '../../fields/cover-image.ts';
import { dayField } from '../../fields/moments.ts';
import { related } from '../../fields/related.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

/** Articles by the editors. */
export const Stories = contentCollection({
  slug: 'stories',
  labels: { singular: { nl: 'Verhaal', en: 'Story' }, plural: { nl: 'Verhalen', en: 'Stories' } },
  group: 'publish',
  title: 'title',
  columns: ['date', 'disciplines'],
  sort: '-date',
  tabs: [
    {
      label: { nl: 'Verhaal', en: 'Story' },
      fields: [
        localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        localizedText('summary', { nl: 'In het kort', en: 'In short' }, { required: true }),
        richText('body', { nl: 'Verhaal', en: 'Story' }, { required: true }),
        coverImage(),
      ],
    },
    {
      label: { nl: 'Waarover', en: 'About' },
      fields: [
        { ...dayField('date', { nl: 'Datum', en: 'Date' }, { required: true, today: true }), index: true },
        termsField('disciplines', disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { many: true }),
        termsField('district', districts, { nl: 'Stadsdeel', en: 'District' }),
        related('provider', 'providers', { nl: 'Over aanbieder', en: 'About provider' }),
      ],
    },
  ],
});
