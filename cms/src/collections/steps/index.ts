import { fieldsOf } from '@kunstwijzer/content/model';
import type { CollectionConfig, RelationshipField } from 'payload';
import { payloadField } from '../../fields/payload-field.ts';
import { contentCollection } from '../content/index.ts';
import { notBothWays } from './not-both-ways.ts';

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
        'title',
        ['stage', 'disciplines', 'district'],
        'organisation',
        'providers',
        'summary',
        { ...payloadField('next', fieldsOf.steps.next), validate: notBothWays } as RelationshipField,
      ],
    },
    {
      label: { nl: 'Meedoen', en: 'Taking part' },
      fields: ['ages', 'entrances', 'admission', 'price', 'priceNote'],
    },
  ],
});

/** Stations of the routekaart. Above their list: the way to what is wrong with them. */
export const Steps: CollectionConfig = {
  ...collection,
  admin: { ...collection.admin, components: { beforeListTable: ['/admin/route/RouteLink.tsx#RouteLink'] } },
};
