'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Offer } from '../../collections/users/second-factor/offer.ts';
import { Field } from './Field.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { send } from './send.ts';
import { SetUp } from './SetUp.tsx';
import { wordsOf } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/words.ts';

type Step = 'password' | 'new-password' | 'code' | 'enrol';
type Problems = Record<string, string>;
type StepProps = { t: Translate; problems: Problems };

function Password({ t, problems }: StepProps) {
  return (
    <>
      <Field
        label={t('accounts:email')}
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        problem={problems.email}
      />
      <Field label={t('accounts:password')} name="password" type="password" autoComplete="current-password" />
    </>
  );
}

function NewPassword({ t, problems }: StepProps) {
  return (
    <>
      <p>{t('accounts:newText')}</p>
      <Field
        label={t('accounts:newPassword')}
        name="newPassword"
        type="password"
        autoComplete="new-password"
        autoFocus
        problem={problems.newPassword}
      />
      <Field
        label={t('accounts:repeat')}
        name="repeat"
        type="password"
        autoComplete="new-password"
        problem={problems.repeat}
      />
    </>
  );
}

function Code({ t, problems }: StepProps) {
  const [lost, setLost] = useState(false);
  return (
    <>
      <p>{lost ? t('accounts:lostText') : t('accounts:codeText')}</p>
      <Field
        key={String(lost)}
        label={lost ? t('accounts:recoveryCode') : t('accounts:code')}
        name="code"
        inputMode={lost ? 'text' : 'numeric'}
        autoComplete={lost ? 'off' : 'one-time-code'}
        autoFocus
        problem={problems.code}
      />
      <button type="button" className="kw-link" onClick={() => setLost(!lost)}>
        {lost ? t('accounts:found') : t('accounts:lost')}
      </button>
    </>
  );
}

const titles = { password: 'logIn', 'new-password': 'newTitle', code: 'codeTitle', enrol: 'enrolTitle' } as const;

/**
 * Logging in, step by step. The server keeps nothing between two steps, so each sends all that was typed before it; only
 * the last one begins a session. `to` is where to go then, or what to do.
 */
export function LoginForm({ to, forgot }: { to: string | (() => void); forgot: string }) {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const [step, setStep] = useState<Step>('password');
  const [offer, setOffer] = useState<Offer | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [given, setGiven] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Problems>({});
  // Until this runs, a browser would send the form by itself.
  const [busy, setBusy] = useState(true);
  useEffect(() => setBusy(false), []);

  const finish = () => (typeof to === 'string' ? window.location.assign(to) : to());
  const begin = () => {
    setStep('password');
    setGiven({});
    setProblems({});
  };
  const submit = async (form: HTMLFormElement) => {
    const { repeat, ...typed } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    if (repeat !== undefined && repeat !== typed.newPassword) return setProblems({ repeat: t('accounts:notTheSame') });
    const data = { ...given, ...typed, ...(offer && { offer: offer.offer }) };
    setBusy(true);
    const answer = await send('login', data, i18n.language, t('common:noAnswer'));
    if (answer.ok) {
      if (!Array.isArray(answer.json.recoveryCodes)) return finish();
      return setCodes(answer.json.recoveryCodes as string[]);
    }
    setBusy(false);
    const next = answer.step?.step as Step | undefined;
    if (!next) return setProblems(answer.problems);
    // A code works once; the rest is sent again.
    setGiven(Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'code')));
    setProblems(answer.step?.wrong ? { code: answer.problems[''] ?? '' } : {});
    if (next === 'enrol' && !offer) setOffer(answer.step as unknown as Offer);
    setStep(next);
  };

  if (codes) return <RecoveryCodes codes={codes} t={t} onKept={finish} />;
  const fields: Record<Step, ReactNode> = {
    password: <Password t={t} problems={problems} />,
    'new-password': <NewPassword t={t} problems={problems} />,
    code: <Code t={t} problems={problems} />,
    enrol: offer && (
      <>
        <p>{t('accounts:enrolText')}</p>
        <SetUp offer={offer} t={t} problem={problems.code} />
      </>
    ),
  };
  return (
    <form
      key={step}
      className="kw-login"
      method="post"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h1>{t(`accounts:${titles[step]}`)}</h1>
      {fields[step]}
      <p className="kw-bad" role="alert">
        {problems['']}
      </p>
      <div className="kw-buttons">
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {step === 'password' ? t('accounts:logIn') : t('accounts:next')}
        </Button>
        {step === 'password' ? (
          <a href={forgot}>{t('accounts:forgot')}</a>
        ) : (
          <button type="button" className="kw-link" onClick={begin}>
            {t('accounts:back')}
          </button>
        )}
      </div>
    </form>
  );
}
