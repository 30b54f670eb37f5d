import { collectionNames } from '@kunstwijzer/content/model';
import type { Config } from 'payload';
import { previewAddress } from './address.ts';

/** The real page of a draft beside its form, in the widths of a telephone, a tablet and a desk. */
export const livePreview: NonNullable<NonNullable<Config['admin']>['livePreview']> = {
  collections: [...collectionNames],
  url: ({ collectionConfig, data, locale }) =>
    previewAddress({
      collection: collectionConfig?.slug ?? '',
      id: String(data.id ?? ''),
      slug: typeof data.slug === 'string' ? data.slug : null,
      locale: locale.code,
    }),
  breakpoints: [
    { name: 'phone', label: '360', width: 360, height: 740 },
    { name: 'tablet', label: '768', width: 768, height: 1024 },
    { name: 'desk', label: '1280', width: 1280, height: 800 },
  ],
};
