import { known, municipalities, passKinds } from '@kunstwijzer/content/model';
import type { ArrayField } from 'payload';
import { contactField } from '../../fields/contact.ts';
import { entitlementField } from '../../fields/entitlement.ts';
import { dayField } from '../../fields/moments.ts';
import { numberField } from '../../fields/numbers.ts';
import { benefitField } from '../../fields/price.ts';
import { sourcesField } from '../../fields/sources.ts';
import { termsField } from '../../fields/terms-field.ts';
import { textRows } from '../../fields/text-rows.ts';
import { formattedText, localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';

const key = () =>
  formattedText(
    'slug',
    'key',
    { nl: 'Code', en: 'Code' },
    {
      required: true,
      description: {
        nl: 'Blijft gelijk, ook als de tekst verandert.',
        en: 'Stays the same, also when the text changes.',
      },
    },
  );

const tiers: ArrayField = {
  name: 'tiers',
  type: 'array',
  label: { nl: 'Soorten van deze pas', en: 'Kinds of this pass' },
  labels: { singular: { nl: 'Soort', en: 'Kind' }, plural: { nl: 'Soorten', en: 'Kinds' } },
  fields: [
    { type: 'row', fields: [key(), localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true })] },
    localizedText('condition', { nl: 'Voor wie', en: 'For whom' }, { required: true }),
    benefitField(),
    dayField('from', { nl: 'Geldig vanaf', en: 'Valid from' }),
  ],
};

const facts: ArrayField = {
  name: 'facts',
  type: 'array',
  label: { nl: 'Feiten met bron', en: 'Facts with their source' },
  labels: { singular: { nl: 'Feit', en: 'Fact' }, plural: { nl: 'Feiten', en: 'Facts' } },
  fields: [
    {
      type: 'row',
      fields: [key(), numberField('year', { nl: 'Jaar', en: 'Year' }, { min: 1990, max: 2100 })],
    },
    localizedText('text', { nl: 'Feit', en: 'Fact' }, { required: true }),
    { ...sourcesField(), minRows: 1, required: true },
  ],
};

/** Passes, cards and funds that make taking part cheaper. */
export const Passes = contentCollection({
  slug: 'passes',
  labels: {
    singular: { nl: 'Pas of fonds', en: 'Pass or fund' },
    plural: { nl: 'Passen en fondsen', en: 'Passes and funds' },
  },
  group: 'routes',
  title: 'name',
  columns: ['kind', 'inTheHague'],
  tabs: [
    {
      label: { nl: 'Pas', en: 'Pass' },
      fields: [
        plainText('name', { nl: 'Naam', en: 'Name' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('kind', passKinds, { nl: 'Soort', en: 'Kind' }, { required: true }),
            termsField(
              'inTheHague',
              known,
              { nl: 'Geldig in Den Haag?', en: 'Valid in The Hague?' },
              { required: true },
            ),
            termsField(
              'municipalities',
              municipalities,
              { nl: 'Voor wie woont in', en: 'For people who live in' },
              { many: true, required: true },
            ),
          ],
        },
        localizedText('who', { nl: 'Voor wie', en: 'For whom' }, { required: true }),
        localizedText('incomeRule', { nl: 'Regel over inkomen', en: 'Rule about income' }),
        localizedText('cost', { nl: 'Wat kost de pas?', en: 'What does the pass cost?' }, { required: true }),
        localizedText('students', { nl: 'Studenten', en: 'Students' }),
      ],
    },
    {
      label: { nl: 'Voordeel', en: 'Benefits' },
      fields: [textRows('benefits', { nl: 'Voordelen', en: 'Benefits' }), tiers],
    },
    { label: { nl: 'Heb ik recht?', en: 'Do I qualify?' }, fields: [entitlementField()] },
    {
      label: { nl: 'Aanvragen', en: 'Applying' },
      fields: [
        textRows('howToApply', { nl: 'Stappen', en: 'Steps' }),
        localizedText('decisionTime', { nl: 'Hoe lang duurt het?', en: 'How long does it take?' }),
        contactField('contact', { nl: 'Contact', en: 'Contact' }),
        plainText('postal', { nl: 'Postadres', en: 'Postal address' }),
      ],
    },
    { label: { nl: 'Feiten', en: 'Facts' }, fields: [facts] },
  ],
});
