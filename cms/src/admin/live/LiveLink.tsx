import type { ServerProps } from 'payload';
import { admins } from '../../access/admins.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The way to "Ready to go live?", in the menu of administrators. */
export function LiveLink({ user, i18n }: ServerProps) {
  if (!user || !admins({ req: { user } as never })) return null;
  return (
    <a className="nav__link" href="/admin/live">
      {wordsOf(i18n)('live:title')}
    </a>
  );
}
