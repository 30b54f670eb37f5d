import type { ServerProps } from 'payload';
import { handlers } from '../../access/handlers.ts';
import { inboxState } from '../../inbox/list.ts';
import { wordsOf } from '../../i18n/words.ts';

/** The way to the inbox, with how much waits, in the menu of who handles it. */
export async function InboxLink({ payload, user, i18n }: ServerProps) {
  if (!user || !handlers({ req: { user } as never })) return null;
  const { waiting } = await inboxState({ payload, user }, new Date().toISOString());
  return (
    <a className="nav__link kw-route-link" href="/admin/inbox">
      {wordsOf(i18n)('inbox:title')} {waiting > 0 && <span className="kw-count">{waiting}</span>}
    </a>
  );
}
