'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { Confirm } from './Confirm.tsx';
import { adminWords } from './words.ts';

/** Puts an earlier release back on the site, after asking. */
export function GoBackButton({ id }: { id: string }) {
  const { i18n } = useTranslation();
  const words = adminWords(i18n.language).receipt;
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
    if (response?.ok) toast.success(words.wentBack);
    else toast.error(response?.status === 409 ? words.busy : words.noWayBack);
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
        {words.goBack}
      </Button>
      <Confirm dialog={dialog} title={words.goBackTitle} confirm={words.goBack} onConfirm={() => void goBack()}>
        <p>{words.goBackAsk}</p>
      </Confirm>
    </>
  );
}
