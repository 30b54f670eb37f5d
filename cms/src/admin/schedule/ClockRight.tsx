'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { scheduleWords } from './words.ts';

/** Says that the clock of the server is right. */
export function ClockRight() {
  const { i18n } = useTranslation();
  const words = scheduleWords(i18n.language);
  const router = useRouter();
  const believe = async () => {
    const response = await fetch('/api/schedule/clock', { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    );
    if (response?.ok) toast.success(words.clockBelieved);
    else toast.error(words.noAnswer);
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void believe()}>
      {words.clockRight}
    </Button>
  );
}
