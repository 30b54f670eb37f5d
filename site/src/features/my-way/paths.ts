import { ageGroups, disciplines, keysOf } from '@kunstwijzer/content/model';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The pages of this feature: the first question, a page for each art, and one for each age group of it. */
export const pagePaths: PagePaths = () => [
  { path: paths.myWay(), lastmod: null },
  ...keysOf(disciplines).flatMap((discipline) => [
    { path: paths.myWay(discipline), lastmod: null },
    ...keysOf(ageGroups).map((group) => ({ path: paths.myWay(discipline, group), lastmod: null })),
  ]),
];
