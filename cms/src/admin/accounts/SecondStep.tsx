'use client';
import { Button, toast, useAuth, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Offer } from '../../collections/users/second-factor/offer.ts';
import { Field } from './Field.tsx';
import { LinkAgain } from './LinkAgain.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { send } from './send.ts';
import { SetUp } from './SetUp.tsx';
import { wordsOf } from '../../i18n/words.ts';

type State = { since: string | null; codesLeft: number; required: boolean };
/** What somebody is doing: nothing, saying who they are for something, setting up, or looking at codes. */
type Doing =
  | { is: 'nothing' }
  | { is: 'asked'; path: 'second-factor/begin' | 'second-factor/off' | 'reset' }
  | { is: 'set-up'; offer: Offer }
  | { is: 'codes'; codes: string[] };

/** The second step of an account: your own to set up, that of a colleague to take off. Part of a form, so none itself. */
export function SecondStep() {
  const { i18n } = useTranslation();
  const t = wordsOf(i18n);
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const router = useRouter();
  const { value: sinceOfOther } = useField<string>({ path: 'secondFactorSince' });
  const isOwn = String(user?.id) === String(id);
  const [state, setState] = useState<State | null>(null);
  const [doing, setDoing] = useState<Doing>({ is: 'nothing' });
  const [problems, setProblems] = useState<Record<string, string>>({});
  const box = useRef<HTMLDivElement>(null);

  const look = useCallback(async () => {
    const answer = await send('second-factor', null, i18n.language, '');
    if (answer.ok) setState(answer.json as State);
  }, [i18n.language]);
  useEffect(() => {
    if (isOwn) void look();
  }, [isOwn, look]);

  const stop = () => {
    setDoing({ is: 'nothing' });
    setProblems({});
  };
  const typed = () => box.current?.querySelector('input')?.value ?? '';
  const proceed = async () => {
    if (doing.is !== 'asked' && doing.is !== 'set-up') return;
    const [path, data] =
      doing.is === 'set-up'
        ? ['second-factor/confirm', { offer: doing.offer.offer, code: typed() }]
        : [doing.path === 'reset' ? `${id}/second-factor/reset` : doing.path, { currentPassword: typed() }];
    const answer = await send(path, data, i18n.language, t('common:noAnswer'));
    if (!answer.ok) return setProblems({ ...answer.problems, code: answer.problems[''] ?? '' });
    setProblems({});
    if (path === 'second-factor/begin') return setDoing({ is: 'set-up', offer: answer.json as Offer });
    if (path === 'second-factor/confirm')
      return setDoing({ is: 'codes', codes: answer.json.recoveryCodes as string[] });
    toast.success(t('accounts:step.gone'));
    stop();
    await look();
    router.refresh();
  };
  // Enter would save the whole account.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void proceed();
  };

  if (!id) return null;
  const since = isOwn ? state?.since : sinceOfOther;
  const day = since ? new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date(since)) : '';
  const ask = (path: Extract<Doing, { is: 'asked' }>['path']) => setDoing({ is: 'asked', path });
  return (
    <div ref={box} className={`kw-card kw-step ${isOwn ? '' : 'kw-account-other'}`} onKeyDown={onKeyDown}>
      <h3>{t('accounts:step.title')}</h3>
      <p>
        {!since
          ? t('accounts:step.off')
          : isOwn
            ? t('accounts:step.on', { since: day, count: state?.codesLeft ?? 0 })
            : t('accounts:step.onOther', { since: day })}
      </p>
      {doing.is === 'asked' && (
        <Field
          label={t('accounts:currentPassword')}
          type="password"
          autoComplete="current-password"
          required={false}
          autoFocus
          problem={problems.currentPassword ?? problems['']}
        />
      )}
      {doing.is === 'set-up' && <SetUp offer={doing.offer} t={t} problem={problems.code} />}
      {doing.is === 'codes' && (
        <RecoveryCodes
          codes={doing.codes}
          t={t}
          onKept={() => {
            toast.success(t('accounts:step.done'));
            stop();
            void look();
          }}
        />
      )}
      <div className="kw-buttons">
        {doing.is === 'nothing' && isOwn && (
          <Button buttonStyle="secondary" margin={false} onClick={() => ask('second-factor/begin')}>
            {since ? t('accounts:step.again') : t('accounts:step.setUp')}
          </Button>
        )}
        {doing.is === 'nothing' && isOwn && since && !state?.required && (
          <Button buttonStyle="secondary" margin={false} onClick={() => ask('second-factor/off')}>
            {t('accounts:step.turnOff')}
          </Button>
        )}
        {doing.is === 'nothing' && !isOwn && since && (
          <Button buttonStyle="secondary" margin={false} onClick={() => ask('reset')}>
            {t('accounts:step.takeOff')}
          </Button>
        )}
        {(doing.is === 'asked' || doing.is === 'set-up') && (
          <>
            <Button margin={false} onClick={() => void proceed()}>
              {t('accounts:next')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={stop}>
              {t('accounts:step.cancel')}
            </Button>
          </>
        )}
      </div>
      {!isOwn && since && <p className="kw-note">{t('accounts:step.takeOffText')}</p>}
      {!isOwn && <LinkAgain id={String(id)} />}
    </div>
  );
}
