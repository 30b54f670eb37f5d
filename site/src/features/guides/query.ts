import { keysOf } from '@kunstwijzer/content/model';
import type { Guide } from '@kunstwijzer/content/model';
import { paths, providerTopics, sitePages } from '../../urls.ts';
import type { ProviderTopic } from '../../urls.ts';

/** Whether a guide is one of the pages about this site, which have a path of their own. */
export const isSitePage = ({ slug }: Pick<Guide, 'slug'>): boolean => (sitePages as readonly string[]).includes(slug);

/** Whether a guide has a page under `/gids/`; others are pages about this site, or the heart of another page. */
export const isLoose = ({ slug }: Pick<Guide, 'slug'>): boolean => paths.guide(slug).startsWith('/gids/');

/** The topic under which providers find a guide; null when it is for others. */
export const providerTopic = ({ topic }: Pick<Guide, 'topic'>): ProviderTopic | null =>
  keysOf(providerTopics).find((key) => key === topic) ?? null;

/** Other guides on the same topic, in the editors' order. */
export const related = (guides: Guide[], guide: Guide): Guide[] =>
  guides.filter(({ topic, slug }) => topic === guide.topic && slug !== guide.slug).sort((a, b) => a.order - b.order);
