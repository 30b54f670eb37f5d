import type { Kind } from '../../listing/entry.ts';
import { paths } from '../../urls.ts';

/** The list of each kind; guides and contacts have none of their own. */
export const kindPaths: Record<Kind, string | null> = {
  activity: paths.offer(),
  event: paths.agenda(),
  provider: paths.providers(),
  space: paths.spaces,
  step: paths.routekaart(),
  pass: paths.passes,
  story: paths.stories,
  guide: null,
  notice: paths.notices,
  coach: null,
};
