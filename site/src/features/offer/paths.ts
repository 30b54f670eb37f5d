import { scopesOf } from '../../listing/lists.ts';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ activities }) => [
  ...scopesOf('activity').map((scope) => ({ path: paths.offer(scope), lastmod: null })),
  ...activities.map(({ slug, confirmation }) => ({ path: paths.activity(slug), lastmod: confirmation.on })),
];
