'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { adminWords } from '../words.ts';
import type { Bulk } from './bulk.ts';
import { trashWords } from './words.ts';

/** Asks before several records are thrown away, with their number and names. */
export function BulkDialog({ bulk, onDecide }: { bulk: Bulk; onDecide: (isSure: boolean) => void }) {
  const { isFinal, count, names } = bulk;
  const id = useId();
  const { language } = useTranslation().i18n;
  const words = trashWords(language);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog" onCancel={() => onDecide(false)}>
      <h2 id={id}>{isFinal ? words.deleteTitle(count) : words.trashTitle(count)}</h2>
      <ul>
        {names.map((name, i) => (
          <li key={i}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {count > names.length && <li>{words.more(count - names.length)}</li>}
      </ul>
      <p>{isFinal ? words.deleteText : words.trashText}</p>
      <div className="kw-buttons">
        <Button size="medium" margin={false} onClick={() => onDecide(true)}>
          {isFinal ? words.delete(count) : words.trash(count)}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => onDecide(false)}>
          {adminWords(language).cancel}
        </Button>
      </div>
    </dialog>
  );
}
