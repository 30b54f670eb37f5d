'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Offer } from '../../collections/users/second-factor/offer.ts';
import { Field } from './Field.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { send } from './send.ts';
import { SetUp } from './SetUp.tsx';
import { accountWords } from './words.ts';
import type { AccountWords } from './words.ts';

type Step = 'password' | 'new-password' | 'code' | 'enrol';
type Problems = Record<string, string>;
type StepProps = { words: AccountWords; problems: Problems };

function Password({ words, problems }: StepProps) {
  return (
    <>
      <Field label={words.email} name="email" type="email" autoComplete="username" autoFocus problem={problems.email} />
      <Field label={words.password} name="password" type="password" autoComplete="current-password" />
    </>
  );
}

function NewPassword({ words, problems }: StepProps) {
  return (
    <>
      <p>{words.newText}</p>
      <Field
        label={words.newPassword}
        name="newPassword"
        type="password"
        autoComplete="new-password"
        autoFocus
        problem={problems.newPassword}
      />
      <Field label={words.repeat} name="repeat" type="password" autoComplete="new-password" problem={problems.repeat} />
    </>
  );
}

function Code({ words, problems }: StepProps) {
  const [lost, setLost] = useState(false);
  return (
    <>
      <p>{lost ? words.lostText : words.codeText}</p>
      <Field
        key={String(lost)}
        label={lost ? words.recoveryCode : words.code}
        name="code"
        inputMode={lost ? 'text' : 'numeric'}
        autoComplete={lost ? 'off' : 'one-time-code'}
        autoFocus
        problem={problems.code}
      />
      <button type="button" className="kw-link" onClick={() => setLost(!lost)}>
        {lost ? words.found : words.lost}
      </button>
    </>
  );
}

const titles = { password: 'logIn', 'new-password': 'newTitle', code: 'codeTitle', enrol: 'enrolTitle' } as const;

/**
 * Logging in, step by step. The server keeps nothing between two steps, so each sends all that was typed before it; only
 * the last one begins a session. `to` is where to go then.
 */
export function LoginForm({ to, forgot }: { to: string; forgot: string }) {
  const { i18n } = useTranslation();
  const words = accountWords(i18n.language);
  const [step, setStep] = useState<Step>('password');
  const [offer, setOffer] = useState<Offer | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [given, setGiven] = useState<Record<string, string>>({});
  const [problems, setProblems] = useState<Problems>({});
  // Until this runs, a browser would send the form by itself.
  const [busy, setBusy] = useState(true);
  useEffect(() => setBusy(false), []);

  const begin = () => {
    setStep('password');
    setGiven({});
    setProblems({});
  };
  const submit = async (form: HTMLFormElement) => {
    const { repeat, ...typed } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    if (repeat !== undefined && repeat !== typed.newPassword) return setProblems({ repeat: words.notTheSame });
    const data = { ...given, ...typed, ...(offer && { offer: offer.offer }) };
    setBusy(true);
    const answer = await send('login', data, i18n.language, words.noAnswer);
    if (answer.ok) {
      if (!Array.isArray(answer.json.recoveryCodes)) return window.location.assign(to);
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

  if (codes) return <RecoveryCodes codes={codes} words={words} onKept={() => window.location.assign(to)} />;
  const fields: Record<Step, ReactNode> = {
    password: <Password words={words} problems={problems} />,
    'new-password': <NewPassword words={words} problems={problems} />,
    code: <Code words={words} problems={problems} />,
    enrol: offer && (
      <>
        <p>{words.enrolText}</p>
        <SetUp offer={offer} words={words} problem={problems.code} />
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
      <h1>{words[titles[step]]}</h1>
      {fields[step]}
      <p className="kw-bad" role="alert">
        {problems['']}
      </p>
      <div className="kw-buttons">
        <Button type="submit" size="large" margin={false} disabled={busy}>
          {step === 'password' ? words.logIn : words.next}
        </Button>
        {step === 'password' ? (
          <a href={forgot}>{words.forgot}</a>
        ) : (
          <button type="button" className="kw-link" onClick={begin}>
            {words.back}
          </button>
        )}
      </div>
    </form>
  );
}
