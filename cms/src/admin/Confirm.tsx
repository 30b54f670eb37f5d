'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useId } from 'react';
import type { ReactNode, RefObject } from 'react';
import { wordsOf } from '../i18n/words.ts';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  /** What will happen, before it does. */
  children: ReactNode;
  /** The words on the button that does it. */
  confirm: string;
  onConfirm: () => void;
};

/** Asks before something is done that others notice. */
export function Confirm({ dialog, title, children, confirm, onConfirm }: Props) {
  const id = useId();
  const { i18n } = useTranslation();
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog">
      <h2 id={id}>{title}</h2>
      {children}
      <div className="kw-buttons">
        <Button
          size="medium"
          margin={false}
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
          {wordsOf(i18n)('common:cancel')}
        </Button>
      </div>
    </dialog>
  );
}
