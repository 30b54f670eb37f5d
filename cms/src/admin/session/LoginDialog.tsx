'use client';
import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import { LoginForm } from '../accounts/LoginForm.tsx';
import { wordsOf } from '../../i18n/words.ts';

/** Logging in again over the page that somebody works on; `onDecide` says whether they did. */
export function LoginDialog({ onDecide }: { onDecide: (isLoggedIn: boolean) => void }) {
  const id = useId();
  const t = wordsOf(useTranslation());
  const { routes, admin } = useConfig().config;
  const { fetchFullUser } = useAuth();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} className="kw-dialog" onCancel={() => onDecide(false)}>
      <h2 id={id}>{t('accounts:ended')}</h2>
      <p>{t('accounts:endedText')}</p>
      <LoginForm
        to={() => {
          onDecide(true);
          void fetchFullUser();
        }}
        forgot={`${routes.admin}${admin.routes.forgot}`}
      />
      <div className="kw-buttons">
        <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => onDecide(false)}>
          {t('common:cancel')}
        </Button>
      </div>
    </dialog>
  );
}
