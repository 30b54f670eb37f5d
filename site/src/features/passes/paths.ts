import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ passes }) => [
  { path: paths.passes, lastmod: null },
  ...passes.map(({ slug, confirmation }) => ({ path: paths.pass(slug), lastmod: confirmation.on })),
];
