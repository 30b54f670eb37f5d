import { keysOf } from '@kunstwijzer/content/model';
import { scopesOf } from '../../listing/lists.ts';
import type { PagePaths } from '../../sitemap.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { weeks } from './current.ts';
import { hasPage } from './query.ts';

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ events }) => [
  ...scopesOf('event').map((scope) => ({ path: paths.agenda(scope), lastmod: null })),
  ...weeks().map(({ week }) => ({ path: paths.agendaWeek(week), lastmod: null })),
  ...keysOf(paths.agendaFor).map((audience) => ({ path: paths.agendaFor[audience], lastmod: null })),
  ...events
    .filter((event) => hasPage(event, today))
    .map(({ slug, confirmation }) => ({ path: paths.event(slug), lastmod: confirmation.on })),
];
