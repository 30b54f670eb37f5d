'use client';
import { Button, toast, useTranslation } from '@payloadcms/ui';
import { useState } from 'react';
import { send } from './send.ts';
import { accountWords } from './words.ts';

/** Mails a colleague a link to choose a password with. */
export function LinkAgain({ id }: { id: string }) {
  const { i18n } = useTranslation();
  const words = accountWords(i18n.language);
  const [busy, setBusy] = useState(false);
  const mail = async () => {
    setBusy(true);
    const answer = await send(`${id}/invite`, { language: i18n.language }, i18n.language, words.noAnswer);
    setBusy(false);
    if (answer.ok) toast.success(words.invite.sent(String(answer.json.to)));
    else toast.error(Object.values(answer.problems)[0] ?? words.noAnswer);
  };
  return (
    <>
      <div className="kw-buttons">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => void mail()}>
          {words.invite.again}
        </Button>
      </div>
      <p className="kw-note">{words.invite.againText}</p>
    </>
  );
}
