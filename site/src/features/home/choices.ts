import type { Key } from '../../i18n/index.ts';
import type { PictogramName } from '../../ui/pictograms.ts';
import { paths } from '../../urls.ts';

/** What a visitor can want, in the order of the stations on the home page. */
export const choices: { key: Key; more: Key; path: string; icon: PictogramName }[] = [
  { key: 'home.choice.offer', more: 'home.choice.offer.more', path: paths.offer(), icon: 'spark' },
  { key: 'home.choice.myWay', more: 'home.choice.myWay.more', path: paths.myWay(), icon: 'pin' },
  { key: 'home.choice.agenda', more: 'home.choice.agenda.more', path: paths.agenda(), icon: 'calendar' },
  { key: 'home.choice.routekaart', more: 'home.choice.routekaart.more', path: paths.routekaart(), icon: 'route' },
  { key: 'home.choice.passes', more: 'home.choice.passes.more', path: paths.passes, icon: 'pass' },
  { key: 'home.choice.spaces', more: 'home.choice.spaces.more', path: paths.spaces, icon: 'room' },
  { key: 'home.choice.providers', more: 'home.choice.providers.more', path: paths.forProviders(), icon: 'provider' },
  { key: 'home.choice.helpers', more: 'home.choice.helpers.more', path: paths.workers, icon: 'helper' },
];
