import type { ServerProps } from 'payload';
import { wordsOf } from '../../i18n/words.ts';

/** The way to the search page, in the menu of who decides about content. */
export function SearchLink({ user, i18n }: ServerProps) {
  if (!user || !['admin', 'editor'].includes(user.role)) return null;
  return (
    <a className="nav__link" href="/admin/search">
      {wordsOf(i18n)('search:title')}
    </a>
  );
}
