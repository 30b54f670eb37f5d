import type { Key } from '../i18n/index.ts';
import type { PictogramName } from '../ui/pictograms.ts';
import { paths } from '../urls.ts';

export type NavItem = { key: Key; path: string; icon: PictogramName };

/** What most visitors come for: in the header at every width. */
export const mainNav: NavItem[] = [
  { key: 'common.nav.offer', path: paths.offer(), icon: 'spark' },
  { key: 'common.nav.agenda', path: paths.agenda(), icon: 'calendar' },
  { key: 'common.nav.routekaart', path: paths.routekaart(), icon: 'route' },
  { key: 'common.nav.passes', path: paths.passes, icon: 'pass' },
  { key: 'common.nav.spaces', path: paths.spaces, icon: 'room' },
  { key: 'common.nav.stories', path: paths.stories, icon: 'story' },
];

/** For who helps others or offers something; in the footer, and in the menu of a phone. */
export const helpNav: NavItem[] = [
  { key: 'common.nav.providers', path: paths.providers(), icon: 'people' },
  { key: 'common.nav.parents', path: paths.parents, icon: 'parent' },
  { key: 'common.nav.teachers', path: paths.teachers, icon: 'teacher' },
  { key: 'common.nav.workers', path: paths.workers, icon: 'helper' },
  { key: 'common.nav.forProviders', path: paths.forProviders(), icon: 'provider' },
  { key: 'common.nav.notices', path: paths.notices, icon: 'board' },
  { key: 'common.nav.submit', path: paths.submit(), icon: 'pen' },
];

/** `page` on the page itself, `true` on the pages below it. */
export const currentMark = (itemPath: string, pagePath: string): 'page' | 'true' | undefined =>
  itemPath === pagePath ? 'page' : pagePath.startsWith(itemPath) ? 'true' : undefined;
