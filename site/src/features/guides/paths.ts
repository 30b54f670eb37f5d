import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';
import { isLoose, isSitePage } from './query.ts';

/** The pages of this feature: the loose guides and the pages about this site. */
export const pagePaths: PagePaths = ({ guides }) =>
  guides
    .filter((guide) => isLoose(guide) || isSitePage(guide))
    .map(({ slug, confirmation }) => ({ path: paths.guide(slug), lastmod: confirmation.on }));
