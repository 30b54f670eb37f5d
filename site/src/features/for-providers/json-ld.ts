import type { Locale } from '@kunstwijzer/content/model';

/** schema.org data of a page with a list of other pages; each has a name and a complete address. */
export const collectionJsonLd = (name: string, inLanguage: Locale, pages: { name: string; url: string }[]) => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name,
  inLanguage,
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: pages.length,
    itemListElement: pages.map((page, i) => ({ '@type': 'ListItem', position: i + 1, ...page })),
  },
});
