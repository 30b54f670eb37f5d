import type { CollectionName, Locale } from '@kunstwijzer/content/model';

/** Where records of a collection have their pages (site/src/urls.ts); notices stand together on one. */
const pages: Partial<Record<CollectionName, (slug: string) => string>> = {
  activities: (slug) => `/aanbod/${slug}/`,
  events: (slug) => `/agenda/${slug}/`,
  providers: (slug) => `/aanbieders/${slug}/`,
  spaces: (slug) => `/ruimtes/${slug}/`,
  notices: (slug) => `/prikbord/#${slug}`,
};

/** The path of a record on the site; null for one without a page. */
export const pageOfRecord = (locale: Locale, collection: CollectionName, slug: string): string | null => {
  const path = pages[collection]?.(slug);
  return path ? `/${locale}${path}` : null;
};
