import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The page of leaflets and posters. */
export const pagePaths: PagePaths = () => [{ path: paths.paper(), lastmod: null }];
