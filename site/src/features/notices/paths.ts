import type { PagePaths } from '../../sitemap.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { board } from './query.ts';

/** The page of this feature; it changed when the newest notice was placed. */
export const pagePaths: PagePaths = ({ notices }) => {
  const placed = board(notices, today).flatMap(({ notices: there }) => there.map((notice) => notice.placed));
  return [{ path: paths.notices, lastmod: placed.sort().at(-1) ?? null }];
};
