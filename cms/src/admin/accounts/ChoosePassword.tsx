'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { Field } from './Field.tsx';
import { send } from './send.ts';
import { accountWords } from './words.ts';

/** Choosing a password by the link of a mail; logging in comes after it. */
export function ChoosePassword() {
  const { i18n } = useTranslation();
  const words = accountWords(i18n.language);
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
    if (repeat !== password) return setProblems({ repeat: words.notTheSame });
    setBusy(true);
    const answer = await send('reset-password', { token, password }, i18n.language, words.noAnswer);
    setBusy(false);
    if (answer.ok) setDone(true);
    else setProblems(answer.problems);
  };

  if (done)
    return (
      <div className="kw-login">
        <h1>{words.chosen}</h1>
        <Button el="anchor" url="/admin/login" size="large" margin={false}>
          {words.toLogIn}
        </Button>
      </div>
    );
  return (
    <form className="kw-login" method="post" onSubmit={(event) => void submit(event)}>
      <h1>{words.chooseTitle}</h1>
      <p>{words.chooseText}</p>
      <Field
        label={words.newPassword}
        name="password"
        type="password"
        autoComplete="new-password"
        autoFocus
        problem={problems.password}
      />
      <Field label={words.repeat} name="repeat" type="password" autoComplete="new-password" problem={problems.repeat} />
      <p className="kw-bad" role="alert">
        {token === '' ? words.noToken : problems['']}
      </p>
      <Button type="submit" size="large" margin={false} disabled={busy || token === ''}>
        {words.choose}
      </Button>
    </form>
  );
}
