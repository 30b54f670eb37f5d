import rss from '@astrojs/rss';
import { pick, richTextToHtml } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { feedOf } from '../../listing/feed.ts';
import { pageContext } from '../../page-context.ts';
import { paths } from '../../urls.ts';
import { stories } from './current.ts';

/** RSS of the stories, the newest first, as a response; `site` is the origin of the site. */
export function storiesFeed(site: URL, locale: Locale): Promise<Response> {
  const { t, url } = pageContext(locale);
  return rss({
    title: t('stories.title'),
    description: t('stories.intro'),
    site: new URL(url(paths.stories), site).href,
    ...feedOf(locale, new URL(url(paths.storiesFeed), site).href),
    items: stories()
      .filter(({ example }) => !example)
      .slice(0, 50)
      .map((story) => ({
        title: pick(story.title, locale).value,
        link: new URL(url(paths.story(story.slug)), site).href,
        pubDate: new Date(`${story.on}T00:00:00Z`),
        description: pick(story.summary, locale).value,
        content: richTextToHtml(pick(story.body, locale).value),
      })),
  });
}
