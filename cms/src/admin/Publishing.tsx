'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Confirm } from './Confirm.tsx';
import type { LiveView } from './live-view.ts';
import { isBusy } from './publication.ts';
import type { PublicationView } from './publication.ts';
import { PublicationReport } from './PublicationReport.tsx';
import { wordsOf } from '../i18n/words.ts';

type Props = {
  initial: PublicationView | null;
  /** What visitors see. */
  live: LiveView | null;
  /** Whether this person may update the site; everyone may see how it stands. */
  canPublish: boolean;
  /** The small form for the bar at the top: a button and one word. */
  compact?: boolean;
};

const latestAddress = '/api/publications?limit=1&sort=-createdAt&depth=0';

async function fetchLatest(): Promise<PublicationView | null> {
  const response = await fetch(latestAddress, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(String(response.status));
  const { docs } = (await response.json()) as { docs: PublicationView[] };
  const [latest] = docs;
  return latest ? { ...latest, issues: latest.issues ?? [] } : null;
}

/** The button that updates the site, and how the last update went. Looks every two seconds while one is under way. */
export function Publishing({ initial, live, canPublish, compact = false }: Props) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const [latest, setLatest] = useState(initial);
  const router = useRouter();
  const [unreachable, setUnreachable] = useState(false);
  const busy = isBusy(latest);
  const dialog = useRef<HTMLDialogElement>(null);

  // What the server drew after another part of the page asked for it.
  useEffect(() => setLatest(initial), [initial]);

  const refresh = useCallback(
    () =>
      fetchLatest().then(
        (publication) => {
          setLatest(publication);
          setUnreachable(false);
          // It ended: the number of changes that are not on the site, and the other button, are drawn again.
          if (!isBusy(publication)) router.refresh();
        },
        () => setUnreachable(true),
      ),
    [router],
  );

  useEffect(() => {
    if (!busy) return undefined;
    const timer = setInterval(() => void refresh(), 2000);
    return () => clearInterval(timer);
  }, [busy, refresh]);

  const publish = async () => {
    const response = await fetch('/api/publications/request', { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    );
    if (response?.ok) await refresh();
    else setUnreachable(true);
  };

  const status = latest?.state === 'queued' ? t('site:waiting') : busy ? t('site:publishing') : null;
  return (
    <div className={compact ? 'kw-publishing kw-publishing--compact' : 'kw-publishing'}>
      {canPublish && (
        <Button
          size={compact ? 'small' : 'medium'}
          margin={false}
          disabled={busy}
          onClick={() => (live?.putBack ? dialog.current?.showModal() : void publish())}
        >
          {t('site:publish')}
        </Button>
      )}
      <Confirm
        dialog={dialog}
        title={t('site:publishTitle')}
        confirm={t('site:publish')}
        onConfirm={() => void publish()}
      >
        <p>{t('site:publishAsk')}</p>
      </Confirm>
      <div role="status" className="kw-publishing__status">
        {unreachable && <p className="kw-bad">{t('common:noAnswer')}</p>}
        {status && <p className="kw-busy">{status}</p>}
        {!compact && !busy && <PublicationReport publication={latest} live={live} i18n={i18n} />}
        {compact && !busy && latest && (latest.state !== 'published' || latest.issues.length > 0) && (
          <a className="kw-bad" href={`/admin/collections/publications/${latest.id}`}>
            {t('site:details')}
          </a>
        )}
      </div>
    </div>
  );
}
