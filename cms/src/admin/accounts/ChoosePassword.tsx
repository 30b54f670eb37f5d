'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { Field } from './Field.tsx';
import { send } from './send.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Choosing a password by the link of a mail; logging in comes after it. */
export function ChoosePassword() {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const [token, setToken] = useState<string | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    setToken(window.location.hash.slice(1));
    setBusy(false);
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { password, repeat } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    if (repeat !== password) return setProblems({ repeat: t('accounts:notTheSame') });
    setBusy(true);
    const answer = await send('reset-password', { token, password }, i18n.language, t('common:noAnswer'));
    setBusy(false);
    if (answer.ok) setDone(true);
    else setProblems(answer.problems);
  };

  if (done)
    return (
      <div className="kw-login">
        <h1>{t('accounts:chosen')}</h1>
        <Button el="anchor" url="/admin/login" size="large" margin={false}>
          {t('accounts:toLogIn')}
        </Button>
      </div>
    );
  return (
    <form className="kw-login" method="post" onSubmit={(event) => void submit(event)}>
      <h1>{t('accounts:chooseTitle')}</h1>
      <p>{t('accounts:chooseText')}</p>
      <Field
        label={t('accounts:newPassword')}
        name="password"
        type="password"
        autoComplete="new-password"
        autoFocus
        problem={problems.password}
      />
      <Field
        label={t('accounts:repeat')}
        name="repeat"
        type="password"
        autoComplete="new-password"
        problem={problems.repeat}
      />
      <p className="kw-bad" role="alert">
        {token === '' ? t('accounts:noToken') : problems['']}
      </p>
      <Button type="submit" size="large" margin={false} disabled={busy || token === ''}>
        {t('accounts:choose')}
      </Button>
    </form>
  );
}
