import type { Guide } from '@kunstwijzer/content/model';
import { sitePages } from '../../urls.ts';

/** Whether a guide is one of the pages about this site, which have a path of their own. */
export const isSitePage = ({ slug }: Pick<Guide, 'slug'>): boolean => (sitePages as readonly string[]).includes(slug);

/** Other guides on the same topic, in the editors' order. */
export const related = (guides: Guide[], guide: Guide): Guide[] =>
  guides.filter(({ topic, slug }) => topic === guide.topic && slug !== guide.slug).sort((a, b) => a.order - b.order);
