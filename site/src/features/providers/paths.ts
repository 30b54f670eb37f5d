import { scopesOf } from '../../listing/lists.ts';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ providers }) => [
  ...scopesOf('provider').map((scope) => ({ path: paths.providers(scope), lastmod: null })),
  ...providers.map(({ slug, confirmation }) => ({ path: paths.provider(slug), lastmod: confirmation.on })),
];
