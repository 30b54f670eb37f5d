'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { wordsOf } from '../../i18n/words.ts';

/** Says that the clock of the server is right. */
export function ClockRight() {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const router = useRouter();
  const believe = async () => {
    const response = await fetch('/api/schedule/clock', { method: 'POST', credentials: 'same-origin' }).catch(
      () => null,
    );
    if (response?.ok) toast.success(t('schedule:clockBelieved'));
    else toast.error(t('common:noAnswer'));
    router.refresh();
  };
  return (
    <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void believe()}>
      {t('schedule:clockRight')}
    </Button>
  );
}
