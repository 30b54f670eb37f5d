'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { send } from './send.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Mails a colleague a link to choose a password with. */
export function LinkAgain({ id }: { id: string }) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const [busy, setBusy] = useState(false);
  const mail = async () => {
    setBusy(true);
    const answer = await send(`${id}/invite`, { language: i18n.language }, i18n.language, t('common:noAnswer'));
    setBusy(false);
    if (answer.ok) toast.success(t('accounts:invite.sent', { to: String(answer.json.to) }));
    else toast.error(Object.values(answer.problems)[0] ?? t('common:noAnswer'));
  };
  return (
    <>
      <div className="kw-buttons">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => void mail()}>
          {t('accounts:invite.again')}
        </Button>
      </div>
      <p className="kw-note">{t('accounts:invite.againText')}</p>
    </>
  );
}
