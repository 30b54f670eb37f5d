import type { ServerProps } from 'payload';
import { atDesk } from '../../translation/endpoints.ts';
import { deskWords } from './words.ts';

/** The way to the translation desk, in the menu of who works there. */
export function TranslationLink({ user, i18n }: ServerProps) {
  if (!user || !atDesk({ user })) return null;
  return (
    <a className="nav__link kw-route-link" href="/admin/vertalen">
      {deskWords(i18n)('title')}
    </a>
  );
}
