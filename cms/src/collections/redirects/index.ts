import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { editors } from '../../access/editors.ts';
import { staff } from '../../access/staff.ts';
import { fittingOnly } from '../../fields/shapes.ts';
import { formattedText } from '../../fields/texts.ts';
import { menuGroups } from '../../menu.ts';

/** Addresses that moved. A hook writes them when a slug changes; editors may add their own. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: { nl: 'Doorverwijzing', en: 'Redirect' }, plural: { nl: 'Doorverwijzingen', en: 'Redirects' } },
  defaultSort: '-updatedAt',
  admin: {
    group: menuGroups.settings,
    useAsTitle: 'from',
    defaultColumns: ['of', 'from', 'to', 'updatedAt'],
    description: {
      nl: 'Zijn oud en nieuw gelijk, dan was dit adres van een pagina die voorgoed weg is. Geen andere pagina krijgt het.',
      en: 'When old and new are the same, this address was of a page that is gone for good. No other page gets it.',
    },
  },
  access: {
    admin: staff,
    read: staff,
    create: editors,
    update: editors,
    delete: editors,
    readVersions: staff,
    unlock: admins,
  },
  hooks: { beforeOperation: [fittingOnly] },
  indexes: [{ fields: ['of', 'from'], unique: true }],
  fields: [
    // Not "collection": Mongoose keeps that name for itself.
    {
      name: 'of',
      type: 'select',
      options: [...collectionNames],
      required: true,
      label: { nl: 'Lijst', en: 'Collection' },
    },
    formattedText('slug', 'from', { nl: 'Oud adres', en: 'Old address' }, { required: true }),
    formattedText('slug', 'to', { nl: 'Nieuw adres', en: 'New address' }, { required: true }),
  ],
};
