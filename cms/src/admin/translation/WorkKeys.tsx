'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback, useRef } from 'react';
import { useKeys } from '../inbox/use-keys.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { actionOf } from './shortcuts.ts';
import type { DeskAction } from './shortcuts.ts';
import { deskWords } from './words.ts';

/** Goes through the rows of a list of the translation desk by keys; of what waits, `p` publishes the row that has the focus. */
export function WorkKeys({ publishes }: { publishes: boolean }) {
  const say = deskWords(useTranslation());
  const dialog = useRef<HTMLDialogElement>(null);
  const act = useCallback(
    (action: DeskAction) => {
      const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
      const at = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
      if (action === 'next') rows[Math.min(at + 1, rows.length - 1)]?.focus();
      else if (action === 'previous') rows[Math.max(at - 1, 0)]?.focus();
      else if (action === 'open') rows[Math.max(at, 0)]?.click();
      else if (action === 'help') dialog.current?.showModal();
      else if (action === 'publish' && publishes && at >= 0)
        rows[at]?.closest('tr')?.querySelector<HTMLButtonElement>('button[data-publish]')?.click();
      else return false;
      return true;
    },
    [publishes],
  );
  const { on, turn } = useKeys(act, actionOf);
  const actions: DeskAction[] = ['next', 'previous', 'open', ...(publishes ? (['publish'] as const) : []), 'help'];
  return <KeysDialog say={say} actions={actions} on={on} turn={turn} dialog={dialog} />;
}
