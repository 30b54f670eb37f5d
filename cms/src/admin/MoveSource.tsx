'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { adminWords } from './words.ts';

type Props = { id: string; to: string };

/** Compares a provider with the address that its own leads to for good, from now on. */
export function MoveSource({ id, to }: Props) {
  const { i18n } = useTranslation();
  const words = adminWords(i18n.language).sources;
  const router = useRouter();
  const move = async () => {
    const response = await fetch(`/api/sources/${id}/move`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    }).catch(() => null);
    if (response?.ok) toast.success(words.movedDone);
    else toast.error(words.movedFailed);
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void move()}>
      {words.move}
    </Button>
  );
}
