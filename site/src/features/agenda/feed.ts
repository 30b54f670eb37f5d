import { firstDay, lastDay, pick } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import rss from '@astrojs/rss';
import { withCommas } from '../../i18n/commas.ts';
import { feedOf } from '../../listing/feed.ts';
import { pageContext } from '../../page-context.ts';
import { getRecord, realRecords } from '../../records.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { datesToCome, newestEvents } from './query.ts';

/** RSS of the events that were added or checked last, as a response. */
export function eventsFeed(site: URL, locale: Locale): Promise<Response> {
  const { t, url, format } = pageContext(locale);
  return rss({
    title: t('agenda.feed.all'),
    description: t('agenda.intro'),
    site: new URL(url(paths.agenda()), site).href,
    ...feedOf(locale, new URL(url(paths.agendaFeed), site).href),
    items: newestEvents(realRecords().events, today).map((event) => {
      const next = datesToCome(event, today).find(({ cancelled }) => !cancelled);
      const provider = getRecord('providers', event.provider).name;
      return {
        title: pick(event.title, locale).value,
        link: new URL(url(paths.event(event.slug)), site).href,
        pubDate: new Date(`${event.confirmation.on}T00:00:00Z`),
        description: [
          next
            ? `${withCommas([format.days(firstDay(next), lastDay(next)), format.timeRange(next.starts, next.ends)], locale)}.`
            : null,
          `${provider}.`,
          pick(event.summary, locale).value,
        ]
          .filter((part) => part !== null)
          .join(' '),
      };
    }),
  });
}
