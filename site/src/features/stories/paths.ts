import type { PagePaths } from '../../sitemap.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { storiesOn } from './query.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = (snapshot) => {
  const stories = storiesOn(snapshot.stories, today);
  return [
    { path: paths.stories, lastmod: stories[0]?.on ?? null },
    ...stories.map(({ slug, confirmation }) => ({ path: paths.story(slug), lastmod: confirmation.on })),
  ];
};
