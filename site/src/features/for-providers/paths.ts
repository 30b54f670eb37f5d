import type { Guide } from '@kunstwijzer/content/model';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';
import { topicsOf } from './query.ts';

const newest = (guides: Guide[]) =>
  guides
    .map(({ confirmation }) => confirmation.on)
    .sort()
    .at(-1) ?? null;

/** The pages of this feature: the overview and a page for each topic, as new as the newest guide on it. */
export const pagePaths: PagePaths = ({ guides }) => {
  const topics = topicsOf(guides).map(({ topic, heart, guides: others }) => ({
    path: paths.forProviders(topic),
    lastmod: newest(heart ? [heart, ...others] : others),
  }));
  return [{ path: paths.forProviders(), lastmod: null }, { path: paths.acceptPasses, lastmod: null }, ...topics];
};
