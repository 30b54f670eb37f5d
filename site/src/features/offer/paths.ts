import { entriesOf } from '../../listing/entries.ts';
import { facetScopes } from '../../listing/facets.ts';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ activities }) => [
  ...facetScopes(entriesOf('activity', 'nl')).map((scope) => ({ path: paths.offer(scope), lastmod: null })),
  ...activities.map(({ slug, confirmation }) => ({ path: paths.activity(slug), lastmod: confirmation.on })),
];
