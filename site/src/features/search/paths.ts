import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = () => [{ path: paths.search, lastmod: null }];
