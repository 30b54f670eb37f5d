import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The page of this feature. */
export const pagePaths: PagePaths = () => [{ path: paths.openData, lastmod: null }];
