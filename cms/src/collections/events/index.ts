import { audiences, disciplines, eventStatuses, spokenLanguages } from '@kunstwijzer/content/model';
import type { DateFieldValidation } from 'payload';
import { accessField } from '../../fields/access-facts.ts';
import { agesField } from '../../fields/ages.ts';
import { contactField } from '../../fields/contact.ts';
import { coverImage } from '../../fields/cover-image.ts';
import { momentField } from '../../fields/moments.ts';
import { numberField } from '../../fields/numbers.ts';
import { passRulesField } from '../../fields/pass-rules.ts';
import { priceField } from '../../fields/price.ts';
import { related } from '../../fields/related.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText } from '../../fields/texts.ts';
import { venueField } from '../../fields/venue.ts';
import { say } from '../../fields/words.ts';
import type { Event } from '../../payload-types.ts';
import { contentCollection } from '../content/index.ts';
import { recurrenceField } from './recurrence.ts';
import { uidField } from './uid.ts';

const afterStart: DateFieldValidation = (value, { req, data }) => {
  const { starts } = data as Partial<Event>;
  if (!value) return say(req, { nl: 'Vul dit veld in.', en: 'Fill in this field.' });
  return (
    !starts ||
    new Date(value) > new Date(starts) ||
    say(req, { nl: 'Het einde is voor het begin.', en: 'It ends before it starts.' })
  );
};

/** One date, or a structured repetition. */
export const Events = contentCollection({
  slug: 'events',
  labels: { singular: { nl: 'Agenda-item', en: 'Event' }, plural: { nl: 'Agenda', en: 'Events' } },
  group: 'listings',
  title: 'title',
  columns: ['starts', 'provider', 'status'],
  sort: '-starts',
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wat', en: 'What' },
      fields: [
        localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        related('provider', 'providers', { nl: 'Aanbieder', en: 'Provider' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField(
              'disciplines',
              disciplines,
              { nl: 'Kunstvormen', en: 'Disciplines' },
              { many: true, required: true },
            ),
            termsField('audience', audiences, { nl: 'Voor', en: 'For' }, { required: true, default: 'everyone' }),
          ],
        },
        related('terms', 'terms', { nl: 'Begrippen', en: 'Terms' }, { many: true }),
        localizedText('summary', { nl: 'In één zin', en: 'In one sentence' }, { required: true }),
        richText('description', { nl: 'Beschrijving', en: 'Description' }),
        coverImage(),
      ],
    },
    {
      label: { nl: 'Wanneer en waar', en: 'When and where' },
      fields: [
        {
          type: 'row',
          fields: [
            { ...momentField('starts', { nl: 'Begint', en: 'Starts' }, { required: true }), index: true },
            { ...momentField('ends', { nl: 'Eindigt', en: 'Ends' }, { required: true }), validate: afterStart },
            termsField(
              'status',
              eventStatuses,
              { nl: 'Gaat het door?', en: 'Is it going ahead?' },
              { required: true, default: 'scheduled' },
            ),
          ],
        },
        recurrenceField,
        venueField(),
        accessField(),
      ],
    },
    {
      label: { nl: 'Meedoen', en: 'Joining' },
      fields: [
        agesField(),
        termsField('languages', spokenLanguages, { nl: 'Talen', en: 'Languages' }, { many: true }),
        numberField('places', { nl: 'Aantal plaatsen', en: 'Number of places' }, { min: 1 }),
        priceField(),
        passRulesField(),
        contactField('booking', { nl: 'Aanmelden', en: 'Booking' }),
        uidField,
      ],
    },
  ],
});
