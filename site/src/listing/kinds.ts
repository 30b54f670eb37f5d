import type { Key, Translate } from '../i18n/index.ts';
import type { Kind } from './entry.ts';

const names: Record<Kind, Key> = {
  activity: 'common.nav.offer',
  event: 'common.nav.agenda',
  provider: 'common.nav.providers',
  space: 'common.nav.spaces',
  step: 'common.nav.routekaart',
  pass: 'common.nav.passes',
  story: 'common.nav.stories',
  guide: 'listing.kind.guide',
  notice: 'notices.title',
  coach: 'listing.kind.coach',
};

/** What records of a kind are called together: the name of their part of the site. */
export const kindName = (kind: Kind, t: Translate): string => t(names[kind]);
