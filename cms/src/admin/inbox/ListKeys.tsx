'use client';
import { useTranslation } from '@payloadcms/ui';
import { useCallback, useRef } from 'react';
import { KeysHelp } from './KeysHelp.tsx';
import { actionOf } from './shortcuts.ts';
import type { Action } from './shortcuts.ts';
import { useKeys } from './use-keys.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Goes through the rows of the list by keys. */
export function ListKeys() {
  const t = wordsOf(useTranslation());
  const dialog = useRef<HTMLDialogElement>(null);
  const act = useCallback((action: Action) => {
    const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
    const at = rows.findIndex((row) => row === document.activeElement);
    if (action === 'next') rows[Math.min(at + 1, rows.length - 1)]?.focus();
    else if (action === 'previous') rows[Math.max(at - 1, 0)]?.focus();
    else if (action === 'open') rows[Math.max(at, 0)]?.click();
    else if (action === 'help') dialog.current?.showModal();
    else return false;
    return true;
  }, []);
  const { on, turn } = useKeys(act, actionOf);
  return <KeysHelp t={t} actions={['next', 'previous', 'open', 'help']} on={on} turn={turn} dialog={dialog} />;
}
