import type { PagePaths } from '../../sitemap.ts';
import { audiencePages } from './audiences.ts';
import { heartOf } from './query.ts';

/** The pages of this feature; each is as new as its guide. */
export const pagePaths: PagePaths = ({ guides }) =>
  audiencePages.map(({ path }) => ({ path, lastmod: heartOf(guides, path)?.confirmation.on ?? null }));
