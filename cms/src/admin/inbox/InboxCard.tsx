import type { Payload, TypedUser } from 'payload';
import { handlers } from '../../access/handlers.ts';
import { inboxState } from '../../inbox/list.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/words.ts';

type Props = { payload: Payload; user: TypedUser; i18n: Language };

/** On the dashboard of who handles the inbox: how much waits, and for how long. */
export async function InboxCard({ payload, user, i18n }: Props) {
  if (!handlers({ req: { user } as never })) return null;
  const t = wordsOf(i18n);
  const { waiting, oldestDays, quarantine, flagged } = await inboxState({ payload, user }, new Date().toISOString());
  return (
    <section className="kw-card" aria-labelledby="kw-inbox">
      <h2 id="kw-inbox">
        <a href="/admin/inbox">{t('inbox:title')}</a>
      </h2>
      <p>
        {waiting === 0
          ? t('inbox:noneWaits')
          : oldestDays === 0
            ? t('inbox:waitingToday', { count: waiting })
            : t('inbox:waiting', { count: waiting, age: t('inbox:days', { count: oldestDays }) })}{' '}
        {quarantine > 0 && (
          <a href="/admin/inbox?tab=quarantine">{t('inbox:alsoQuarantined', { count: quarantine })}</a>
        )}{' '}
        {flagged > 0 && (
          <a href="/admin/inbox?tab=flagged">
            {t('inbox:tab.flagged')}: {flagged}.
          </a>
        )}
      </p>
    </section>
  );
}
