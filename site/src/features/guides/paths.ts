import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ guides }) =>
  guides.map(({ slug, confirmation }) => ({ path: paths.guide(slug), lastmod: confirmation.on }));
