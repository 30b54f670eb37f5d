'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import type { Bulk } from './bulk.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Asks before several records are thrown away, with their number and names. */
export function BulkDialog({ bulk, onDecide }: { bulk: Bulk; onDecide: (isSure: boolean) => void }) {
  const { isFinal, count, names } = bulk;
  const id = useId();
  const t = wordsOf(useTranslation());
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog" onCancel={() => onDecide(false)}>
      <h2 id={id}>{isFinal ? t('trash:deleteTitle', { count }) : t('trash:trashTitle', { count })}</h2>
      <ul>
        {names.map((name, i) => (
          <li key={i}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {count > names.length && <li>{t('common:more', { count: count - names.length })}</li>}
      </ul>
      <p>{isFinal ? t('trash:deleteText') : t('trash:trashText')}</p>
      <div className="kw-buttons">
        <Button size="medium" margin={false} onClick={() => onDecide(true)}>
          {isFinal ? t('trash:delete', { count }) : t('trash:trash', { count })}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => onDecide(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </dialog>
  );
}
