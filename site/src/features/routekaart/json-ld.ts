import type { Locale } from '@kunstwijzer/content/model';

/** schema.org data of a line: its steps in order. Each item is a name and a complete address. */
export const lineJsonLd = (name: string, inLanguage: Locale, steps: { name: string; url: string }[]) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  name,
  inLanguage,
  numberOfItems: steps.length,
  itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
});
