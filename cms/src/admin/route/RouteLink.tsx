import type { ServerProps } from 'payload';
import { editors } from '../../access/editors.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The way to the check of the routekaart, for editors: below the menu, and above the list of steps. */
export function RouteLink({ user, i18n }: ServerProps) {
  if (!user || !editors({ req: { user } as never })) return null;
  return (
    <a className="nav__link kw-route-link" href="/admin/routekaart">
      {wordsOf(i18n)('route:link')}
    </a>
  );
}
