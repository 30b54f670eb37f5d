import { disciplines, keysOf } from '@kunstwijzer/content/model';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature: the network, and a page for each line. */
export const pagePaths: PagePaths = () => [
  { path: paths.routekaart(), lastmod: null },
  ...keysOf(disciplines).map((discipline) => ({ path: paths.routekaart(discipline), lastmod: null })),
];
