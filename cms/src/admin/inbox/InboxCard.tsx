import type { Payload, TypedUser } from 'payload';
import { handlers } from '../../access/handlers.ts';
import { inboxState } from '../../inbox/list.ts';
import { inboxWords } from './words/index.ts';

type Props = { payload: Payload; user: TypedUser; language: string };

/** On the dashboard of who handles the inbox: how much waits, and for how long. */
export async function InboxCard({ payload, user, language }: Props) {
  if (!handlers({ req: { user } as never })) return null;
  const words = inboxWords(language);
  const { waiting, oldestDays, quarantine, flagged } = await inboxState({ payload, user }, new Date().toISOString());
  return (
    <section className="kw-card" aria-labelledby="kw-inbox">
      <h2 id="kw-inbox">
        <a href="/admin/inbox">{words.title}</a>
      </h2>
      <p>
        {words.waiting(waiting, oldestDays)}{' '}
        {quarantine > 0 && <a href="/admin/inbox?tab=quarantine">{words.alsoQuarantined(quarantine)}</a>}{' '}
        {flagged > 0 && (
          <a href="/admin/inbox?tab=flagged">
            {words.tab.flagged}: {flagged}.
          </a>
        )}
      </p>
    </section>
  );
}
