'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import type { Use } from '../../collections/content/uses.ts';
import { PickOther } from './PickOther.tsx';
import { UseList } from './UseList.tsx';
import { wordsOf } from '../../i18n/words.ts';

/** What the server says of a record that does not go because it is in use (collections/content/in-use.ts). */
export type InUse = { of: string; id: string; usedBy: Use[] };

/** What an editor decides: again with what needs it, again because nothing uses it any more, or not at all. */
export type Decision = 'takeAlong' | 'again' | 'cancel';

type Props = { inUse: InUse; onDecide: (decision: Decision) => void };

async function pointElsewhere({ of, id }: InUse, to: string): Promise<{ changed: number } | { message: string }> {
  const response = await fetch(`/api/used-in/${of}/${id}/point-elsewhere`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to }),
  });
  const body = (await response.json()) as { changed: number; errors?: { message: string }[] };
  return response.ok ? body : { message: body.errors?.[0]?.message ?? String(response.status) };
}

/** Asks what has to happen to what uses a record that somebody takes off the site or deletes. */
export function InUseDialog({ inUse, onDecide }: Props) {
  const id = useId();
  const t = wordsOf(useTranslation());
  const dialog = useRef<HTMLDialogElement>(null);
  const [other, setOther] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  const needing = inUse.usedBy.filter(({ needed }) => needed).length;
  const point = async () => {
    setBusy(true);
    const done = await pointElsewhere(inUse, other).catch(() => ({ message: t('common:noAnswer') }));
    setBusy(false);
    if ('message' in done) return void toast.error(done.message);
    toast.success(t('usedIn:pointed', { count: done.changed }));
    return onDecide('again');
  };
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog" onCancel={() => onDecide('cancel')}>
      <h2 id={id}>{t('usedIn:askTitle')}</h2>
      <p>{t('usedIn:askText')}</p>
      <UseList uses={inUse.usedBy} />
      <h3>{t('usedIn:pointElsewhere')}</h3>
      <p>{t('usedIn:pointText')}</p>
      <PickOther of={inUse.of} not={inUse.id} value={other} onChange={setOther} />
      <div className="kw-buttons">
        <Button size="medium" margin={false} disabled={busy || other === ''} onClick={() => void point()}>
          {t('usedIn:pointElsewhere')}
        </Button>
      </div>
      <h3>{t('usedIn:takeAlong')}</h3>
      <p>{needing > 0 ? t('usedIn:takeAlongText', { count: needing }) : t('usedIn:nothingAlong')}</p>
      <div className="kw-buttons">
        <Button size="medium" margin={false} disabled={busy} onClick={() => onDecide('takeAlong')}>
          {t('usedIn:takeAlong')}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => onDecide('cancel')}>
          {t('common:cancel')}
        </Button>
      </div>
    </dialog>
  );
}
