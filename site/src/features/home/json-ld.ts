import type { Locale } from '@kunstwijzer/content/model';

/** schema.org data of the home page: the site, and how to search it. */
export const homeJsonLd = (name: string, url: string, searchUrl: string, inLanguage: Locale) => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name,
  url,
  inLanguage,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${searchUrl}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});
