'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { adminWords } from './words.ts';

/** Puts an earlier release back on the site. */
export function GoBackButton({ id }: { id: string }) {
  const { i18n } = useTranslation();
  const words = adminWords(i18n.language).receipt;
  const router = useRouter();
  const [busy, setBusy] = useState(false);
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
    <Button size="medium" buttonStyle="secondary" margin={false} disabled={busy} onClick={() => void goBack()}>
      {words.goBack}
    </Button>
  );
}
