import { defaultLocale, keysOf } from '@kunstwijzer/content/model';
import { entriesOf } from '../../listing/entries.ts';
import { facetScopes } from '../../listing/facets.ts';
import type { Scope } from '../../listing/scope.ts';
import type { PagePaths } from '../../sitemap.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { weeks } from './current.ts';
import { hasPage } from './query.ts';

/** The lists of the agenda: everything, and every discipline, district and combination that has something. */
export const agendaScopes = (): Scope[] =>
  facetScopes(entriesOf('event', defaultLocale).filter(({ facets }) => facets.audience === 'everyone'));

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ events }) => [
  ...agendaScopes().map((scope) => ({ path: paths.agenda(scope), lastmod: null })),
  ...weeks().map(({ week }) => ({ path: paths.agendaWeek(week), lastmod: null })),
  ...keysOf(paths.agendaFor).map((audience) => ({ path: paths.agendaFor[audience], lastmod: null })),
  ...events
    .filter((event) => hasPage(event, today))
    .map(({ slug, confirmation }) => ({ path: paths.event(slug), lastmod: confirmation.on })),
];
