'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Confirm } from './Confirm.tsx';
import { wordsOf } from '../i18n/words.ts';

/** Puts an earlier release back on the site, after asking. */
export function GoBackButton({ id }: { id: string }) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const goBack = async () => {
    setBusy(true);
    const response = await fetch(`/api/publications/${id}/go-back`, {
      method: 'POST',
      credentials: 'same-origin',
    }).catch(() => null);
    setBusy(false);
    if (response?.ok) toast.success(t('receipt:wentBack'));
    else toast.error(response?.status === 409 ? t('receipt:busy') : t('receipt:noWayBack'));
    router.refresh();
  };
  return (
    <>
      <Button
        size="medium"
        buttonStyle="secondary"
        margin={false}
        disabled={busy}
        onClick={() => dialog.current?.showModal()}
      >
        {t('receipt:goBack')}
      </Button>
      <Confirm
        dialog={dialog}
        title={t('receipt:goBackTitle')}
        confirm={t('receipt:goBack')}
        onConfirm={() => void goBack()}
      >
        <p>{t('receipt:goBackAsk')}</p>
      </Confirm>
    </>
  );
}
