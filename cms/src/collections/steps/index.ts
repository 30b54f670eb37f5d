import { admissions, disciplines, districts, entrances, stages } from '@kunstwijzer/content/model';
import type { CollectionConfig, RelationshipField } from 'payload';
import { agesField } from '../../fields/ages.ts';
import { dayField } from '../../fields/moments.ts';
import { priceField } from '../../fields/price.ts';
import { related } from '../../fields/related.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText, plainText } from '../../fields/texts.ts';
import { contentCollection } from '../content/index.ts';
import { notBothWays } from './not-both-ways.ts';

const nextSteps = {
  many: true,
  description: {
    nl: 'Waar je hierna heen kunt. Twee stappen wijzen nooit naar elkaar.',
    en: 'Where people can go from here. Two steps never lead to each other.',
  },
};

const collection = contentCollection({
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
        {
          ...related('next', 'steps', { nl: 'Volgende stappen', en: 'Next steps' }, nextSteps),
          validate: notBothWays,
        } as RelationshipField,
      ],
    },
    {
      label: { nl: 'Meedoen', en: 'Taking part' },
      fields: [
        agesField(),
        termsField(
          'entrances',
          entrances,
          { nl: 'Ook een begin voor wie later instapt', en: 'Also a start for those who come later' },
          {
            many: true,
            description: {
              nl: 'Alleen als een bron het zegt of de aanbieder het bevestigt.',
              en: 'Only when a source says so or the provider confirms it.',
            },
          },
        ),
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
            dayField(
              'on',
              { nl: 'Volgende auditie, proefles of keuze', en: 'Next audition, trial or choice' },
              {
                description: {
                  nl: 'Leeg als de dag niet bekend is. De site laat een dag die voorbij is weg.',
                  en: 'Empty when the day is not known. The site leaves out a day that has passed.',
                },
              },
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

/** Stations of the routekaart. Above their list: the way to what is wrong with them. */
export const Steps: CollectionConfig = {
  ...collection,
  admin: { ...collection.admin, components: { beforeListTable: ['/admin/route/RouteLink.tsx#RouteLink'] } },
};
