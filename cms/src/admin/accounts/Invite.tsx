'use client';
import { Button, toast, useAuth, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { roles } from '../../access/roles.ts';
import { Field } from './Field.tsx';
import { send } from './send.ts';
import { languageOf, wordsOf } from '../../i18n/words.ts';

/** A new colleague, by a mail with a link: above the list of accounts, for administrators. */
export function Invite() {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const t = wordsOf(i18n);
  const { user } = useAuth();
  const router = useRouter();
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const data = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const answer = await send('invite', data, language, t('common:noAnswer'));
    setBusy(false);
    if (!answer.ok) return setProblems(answer.problems);
    setProblems({});
    form.reset();
    toast.success(t('accounts:invite.sent', { to: data.email ?? '' }));
    router.refresh();
  };
  if (user?.role !== 'admin') return null;
  return (
    <details className="kw-card kw-invite">
      <summary>{t('accounts:invite.open')}</summary>
      <p>{t('accounts:invite.text')}</p>
      <form method="post" onSubmit={(event) => void submit(event)}>
        <Field
          label={t('accounts:invite.name')}
          name="name"
          autoComplete="off"
          maxLength={100}
          problem={problems.name}
        />
        <Field label={t('accounts:email')} name="email" type="email" autoComplete="off" problem={problems.email} />
        <label className="kw-field">
          {t('accounts:invite.role')}
          <select name="role" defaultValue="editor">
            {Object.entries(roles).map(([value, label]) => (
              <option key={value} value={value}>
                {label[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="kw-field">
          {t('accounts:invite.language')}
          <select name="language" defaultValue="nl">
            {(['nl', 'en'] as const).map((value) => (
              <option key={value} value={value}>
                {t(`accounts:invite.languages.${value}`)}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={t('accounts:currentPassword')}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          problem={problems.currentPassword}
        />
        <p className="kw-bad" role="alert">
          {problems['']}
        </p>
        <Button type="submit" margin={false} disabled={busy}>
          {t('accounts:invite.send')}
        </Button>
      </form>
    </details>
  );
}
