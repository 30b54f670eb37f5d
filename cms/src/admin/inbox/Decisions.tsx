'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import type { Decision } from '../../submissions/decisions.ts';
import { AskText } from './AskText.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { Looking } from './Looking.tsx';
import { MergeWith } from './MergeWith.tsx';
import type { Candidate } from './MergeWith.tsx';
import { send } from './send.ts';
import type { Answer, Given } from './send.ts';
import { actionOf } from './shortcuts.ts';
import type { Action } from './shortcuts.ts';
import { useKeys } from './use-keys.ts';
import { nameOf } from './in-words.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  number: string;
  /** The version that is shown: a decision about an older one is refused. */
  updatedAt: string;
  /** The decisions that are open to this person. */
  open: Decision[];
  /** Addresses of the submissions before and after this one in the list. */
  previous: string | null;
  next: string | null;
  /** The language of the sender, in words. */
  senderLanguage: string;
  candidates: Candidate[];
  /** A report of a mistake is settled, not made a draft of. */
  isReport: boolean;
};

/** The buttons, dialogs and shortcuts with which somebody decides about one submission. */
export function Decisions({ number, updatedAt, open, previous, next, senderLanguage, candidates, isReport }: Props) {
  const t = wordsOf(useTranslation());
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const help = useRef<HTMLDialogElement>(null);
  const ask = useRef<HTMLDialogElement>(null);
  const reject = useRef<HTMLDialogElement>(null);
  const merge = useRef<HTMLDialogElement>(null);

  const decide = useCallback(
    async (decision: Decision, given: Given = {}) => {
      setBusy(true);
      const answered = await send(number, { decision, updatedAt, ...given });
      setBusy(false);
      setAnswer(answered);
      // After a refusal too: what this page shows may be old.
      router.refresh();
      return answered.ok;
    },
    [number, updatedAt, router],
  );

  const begin = useCallback(
    (decision: Decision) => {
      setAnswer(null);
      const dialog = { ask, reject, merge }[decision as 'ask' | 'reject' | 'merge'];
      if (dialog) dialog.current?.showModal();
      else void decide(decision);
    },
    [decide],
  );

  const act = useCallback(
    (action: Action) => {
      if (action === 'help') help.current?.showModal();
      else if (action === 'next' || action === 'previous') {
        const address = action === 'next' ? next : previous;
        if (!address) return false;
        router.push(address);
      } else if (action === 'open' || busy || !open.includes(action)) return false;
      else begin(action);
      return true;
    },
    [next, previous, open, busy, begin, router],
  );
  const { on, turn } = useKeys(act, actionOf);

  return (
    <section className="kw-card kw-decide" aria-label={t('inbox:decide')}>
      <div className="kw-buttons">
        {open.map((decision, at) => (
          <Button
            key={decision}
            size="medium"
            buttonStyle={at === 0 ? 'primary' : 'secondary'}
            margin={false}
            disabled={busy}
            onClick={() => begin(decision)}
          >
            {nameOf(decision, t, isReport)}
          </Button>
        ))}
        {open.length === 0 && <p>{t('inbox:handled')}</p>}
        <KeysHelp
          t={t}
          actions={['next', 'previous', ...open, 'help']}
          isReport={isReport}
          on={on}
          turn={turn}
          dialog={help}
        />
      </div>
      <div role="status">
        {answer && (
          <div className={answer.ok ? 'kw-done' : 'kw-bad'}>
            <p>{textOf(answer, t, isReport)}</p>
            {!answer.ok && answer.lines.length > 0 && (
              <ul>
                {answer.lines.map((line) => (
                  <li key={line}>{answer.reason === 'merged' ? <a href={`/admin/inbox/${line}`}>{line}</a> : line}</li>
                ))}
              </ul>
            )}
            {answer.ok && next && answer.decision !== 'undo' && <a href={next}>{t('inbox:following')}</a>}
          </div>
        )}
        <Looking number={number} t={t} />
      </div>
      <AskText
        dialog={ask}
        title={t('inbox:decision.ask')}
        label={t('inbox:questionLabel')}
        hint={t('inbox:mailHint', { language: senderLanguage })}
        t={t}
        onSend={(text) => decide('ask', { text })}
      />
      <AskText
        dialog={reject}
        title={t('inbox:decision.reject')}
        label={t('inbox:reasonLabel')}
        hint={t('inbox:mailHint', { language: senderLanguage })}
        t={t}
        onSend={(text) => decide('reject', { text })}
      />
      <MergeWith dialog={merge} candidates={candidates} t={t} onMerge={(choice) => decide('merge', choice)} />
    </section>
  );
}

/** How an answer of the server is said. */
function textOf(answer: Answer, t: Translate, isReport: boolean): string {
  if (answer.ok)
    return isReport && answer.decision === 'accept' ? t('inbox:settled') : t(`inbox:done.${answer.decision}`);
  return t(`inbox:refused.${answer.reason}`);
}
