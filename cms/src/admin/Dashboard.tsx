import type { ServerProps } from 'payload';
import { readEnv } from '../env.ts';
import { toConfirm } from '../freshness/overview.ts';
import { sources } from '../watch/looks.ts';
import { health } from '../health/health.ts';
import { attention } from './attention.ts';
import { AttentionList } from './AttentionList.tsx';
import { InboxCard } from './inbox/InboxCard.tsx';
import { latestPublication } from './latest-publication.ts';
import { liveView } from './live-view.ts';
import { Publishing } from './Publishing.tsx';
import { PlannedWork } from './schedule/PlannedWork.tsx';
import { Sources } from './Sources.tsx';
import { ServerState } from './ServerState.tsx';
import { ToConfirm } from './ToConfirm.tsx';
import { UnsavedList } from './unsaved/UnsavedList.tsx';
import { waitingChanges } from './waiting-changes.ts';
import { wordsOf } from '../i18n/words.ts';

/** Above Payload's own dashboard: how the site stands, what needs attention, and how it works. */
export async function Dashboard({ payload, user, i18n }: ServerProps) {
  if (!user) return null;
  const t = wordsOf(i18n);
  const ask = { payload, user };
  const { dataDir } = readEnv();
  const canDecide = ['admin', 'editor'].includes(user.role);
  const [latest, live, todo, state, unanswered, watched] = await Promise.all([
    latestPublication(payload, user),
    liveView(payload),
    attention(ask, new Date().toISOString()),
    health(payload, dataDir),
    canDecide ? toConfirm(payload) : [],
    canDecide ? sources(payload) : [],
  ]);
  const toMend = watched.filter(({ why, movedTo }) => why !== null || movedTo !== null);
  const changes = await waitingChanges(payload, live?.publication ?? null, dataDir);
  const unchanged = (live?.publication.issues ?? []).length > 0 ? t('site:unchangedBut') : t('site:unchanged');
  return (
    <div className="kw-dashboard">
      <UnsavedList />
      <section className="kw-card" aria-labelledby="kw-site">
        <h2 id="kw-site">{t('site:siteTitle')}</h2>
        <p>{changes > 0 ? t('site:changes', { count: changes }) : unchanged}</p>
        <Publishing initial={latest} live={live} canPublish={canDecide} />
      </section>
      <InboxCard payload={payload} user={user} i18n={i18n} />
      <AttentionList attention={todo} payload={payload} i18n={i18n} />
      <ToConfirm list={unanswered} payload={payload} i18n={i18n} />
      {toMend.length > 0 && <Sources sources={toMend} i18n={i18n} />}
      <PlannedWork payload={payload} health={state} i18n={i18n} canRun={canDecide} />
      <ServerState health={state} i18n={i18n} />
      <section className="kw-card">
        <details>
          <summary>{t('home:helpTitle')}</summary>
          <ol>
            {t('home:help')
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ol>
        </details>
      </section>
    </div>
  );
}
