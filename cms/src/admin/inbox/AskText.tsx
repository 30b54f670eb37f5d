'use client';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { RefObject } from 'react';
import { longestText } from '../../inbox/longest-text.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  label: string;
  hint: string;
  t: Translate;
  /** Resolves with whether it was sent; the text stays when it was not. */
  onSend: (text: string) => Promise<boolean>;
};

/** Asks for the words of a mail: a question, or a reason. */
export function AskText({ dialog, title, label, hint, t, onSend }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = async () => {
    dialog.current?.close();
    if (await onSend(text)) setText('');
  };
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} className="kw-dialog">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 id={`${id}-title`}>{title}</h2>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`}>{hint}</p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          required
          maxLength={longestText}
          rows={6}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="kw-buttons">
          <Button type="submit" size="medium" margin={false}>
            {t('inbox:send')}
          </Button>
          <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
