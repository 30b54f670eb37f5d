'use client';
import { Button, toast, useAuth, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { roles } from '../../access/roles.ts';
import { Field } from './Field.tsx';
import { send } from './send.ts';
import { accountWords } from './words.ts';

/** A new colleague, by a mail with a link: above the list of accounts, for administrators. */
export function Invite() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const words = accountWords(language);
  const { user } = useAuth();
  const router = useRouter();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const data = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const answer = await send('invite', data, language, words.noAnswer);
    setBusy(false);
    if (!answer.ok) return setProblems(answer.problems);
    setProblems({});
    form.reset();
    toast.success(words.invite.sent(data.email ?? ''));
    router.refresh();
  };
  if (user?.role !== 'admin') return null;
  return (
    <details className="kw-card kw-invite">
      <summary>{words.invite.open}</summary>
      <p>{words.invite.text}</p>
      <form method="post" onSubmit={(event) => void submit(event)}>
        <Field label={words.invite.name} name="name" autoComplete="off" maxLength={100} problem={problems.name} />
        <Field label={words.email} name="email" type="email" autoComplete="off" problem={problems.email} />
        <label className="kw-field">
          {words.invite.role}
          <select name="role" defaultValue="editor">
            {Object.entries(roles).map(([value, label]) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="kw-field">
          {words.invite.language}
          <select name="language" defaultValue="nl">
            {Object.entries(words.invite.languages).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={words.currentPassword}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          problem={problems.currentPassword}
        />
        <p className="kw-bad" role="alert">
          {problems['']}
        </p>
        <Button type="submit" margin={false} disabled={busy}>
          {words.invite.send}
        </Button>
      </form>
    </details>
  );
}
