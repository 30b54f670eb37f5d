import {
  attendances,
  disciplines,
  dutchLevels,
  joinings,
  levels,
  spokenLanguages,
  stages,
  weekdays,
} from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import { accessField } from '../../fields/access-facts.ts';
import { agesField } from '../../fields/ages.ts';
import { contactField } from '../../fields/contact.ts';
import { coverImage } from '../../fields/cover-image.ts';
import { dayField } from '../../fields/moments.ts';
import { passRulesField } from '../../fields/pass-rules.ts';
import { priceField } from '../../fields/price.ts';
import { related } from '../../fields/related.ts';
import { richText } from '../../fields/rich-text/index.ts';
import { termsField } from '../../fields/terms-field.ts';
import { formattedText, localizedLine, localizedText } from '../../fields/texts.ts';
import { venueField } from '../../fields/venue.ts';
import { contentCollection } from '../content/index.ts';

const schedule: GroupField = {
  name: 'schedule',
  type: 'group',
  label: { nl: 'Wanneer', en: 'When' },
  fields: [
    {
      name: 'slots',
      type: 'array',
      label: { nl: 'Vaste tijden', en: 'Weekly times' },
      labels: { singular: { nl: 'Tijd', en: 'Time' }, plural: { nl: 'Tijden', en: 'Times' } },
      fields: [
        {
          type: 'row',
          fields: [
            termsField('day', weekdays, { nl: 'Dag', en: 'Day' }, { required: true }),
            formattedText('time', 'start', { nl: 'Van', en: 'From' }, { required: true }),
            formattedText('time', 'end', { nl: 'Tot', en: 'To' }, { required: true }),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('from', { nl: 'Eerste dag', en: 'First day' }),
        dayField('until', { nl: 'Laatste dag', en: 'Last day' }),
      ],
    },
  ],
};

/** Something to join: lesson, course, group, workshop. */
export const Activities = contentCollection({
  slug: 'activities',
  labels: { singular: { nl: 'Activiteit', en: 'Activity' }, plural: { nl: 'Activiteiten', en: 'Activities' } },
  group: 'listings',
  title: 'title',
  columns: ['provider', 'disciplines', 'joining'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wat', en: 'What' },
      fields: [
        localizedLine('title', { nl: 'Titel', en: 'Title' }, { required: true }),
        related('provider', 'providers', { nl: 'Aanbieder', en: 'Provider' }, { required: true }),
        termsField(
          'disciplines',
          disciplines,
          { nl: 'Kunstvormen', en: 'Disciplines' },
          { many: true, required: true },
        ),
        related('terms', 'terms', { nl: 'Begrippen', en: 'Terms' }, { many: true }),
        localizedText('summary', { nl: 'In één zin', en: 'In one sentence' }, { required: true }),
        richText('description', { nl: 'Beschrijving', en: 'Description' }),
        coverImage(),
      ],
    },
    {
      label: { nl: 'Voor wie', en: 'For whom' },
      fields: [
        agesField(),
        termsField('levels', levels, { nl: 'Niveaus', en: 'Levels' }, { many: true }),
        termsField('stage', stages, { nl: 'Fase op de routekaart', en: 'Stage on the route map' }, { required: true }),
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
        related('nextSteps', 'steps', { nl: 'Wat kun je hierna doen?', en: 'What can you do next?' }, { many: true }),
      ],
    },
    {
      label: { nl: 'Wanneer en waar', en: 'When and where' },
      fields: [
        schedule,
        termsField(
          'attendance',
          attendances,
          { nl: 'Op een plek of online?', en: 'In person or online?' },
          { description: { nl: 'Leeg: we weten het niet.', en: 'Empty: we do not know.' } },
        ),
        venueField(),
        accessField(),
      ],
    },
    {
      label: { nl: 'Meedoen', en: 'Joining' },
      fields: [
        termsField(
          'joining',
          joinings,
          { nl: 'Hoe doe je mee?', en: 'How do you join?' },
          { required: true, default: 'unknown' },
        ),
        priceField(),
        passRulesField(),
        contactField('booking', { nl: 'Aanmelden', en: 'Booking' }),
      ],
    },
  ],
});
