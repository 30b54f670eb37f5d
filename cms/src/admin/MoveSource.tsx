'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { wordsOf } from '../i18n/words.ts';

type Props = { id: string; to: string };

/** Compares a provider with the address that its own leads to for good, from now on. */
export function MoveSource({ id, to }: Props) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const router = useRouter();
  const move = async () => {
    const response = await fetch(`/api/sources/${id}/move`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    }).catch(() => null);
    if (response?.ok) toast.success(t('sources:movedDone'));
    else toast.error(t('sources:movedFailed'));
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void move()}>
      {t('sources:move')}
    </Button>
  );
}
