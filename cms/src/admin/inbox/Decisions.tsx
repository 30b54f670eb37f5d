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
import type { Action } from './shortcuts.ts';
import { useKeys } from './use-keys.ts';
import { inboxWords, nameOf } from './words/index.ts';
import type { InboxWords } from './words/index.ts';

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
  const words = inboxWords(useTranslation().i18n.language);
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
  const { on, turn } = useKeys(act);

  return (
    <section className="kw-card kw-decide" aria-label={words.decide}>
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
            {nameOf(decision, words, isReport)}
          </Button>
        ))}
        {open.length === 0 && <p>{words.handled}</p>}
        <KeysHelp
          words={words}
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
            <p>{textOf(answer, words, isReport)}</p>
            {!answer.ok && answer.lines.length > 0 && (
              <ul>
                {answer.lines.map((line) => (
                  <li key={line}>{answer.reason === 'merged' ? <a href={`/admin/inbox/${line}`}>{line}</a> : line}</li>
                ))}
              </ul>
            )}
            {answer.ok && next && answer.decision !== 'undo' && <a href={next}>{words.following}</a>}
          </div>
        )}
        <Looking number={number} words={words} />
      </div>
      <AskText
        dialog={ask}
        title={words.decision.ask}
        label={words.questionLabel}
        hint={words.mailHint(senderLanguage)}
        words={words}
        onSend={(text) => decide('ask', { text })}
      />
      <AskText
        dialog={reject}
        title={words.decision.reject}
        label={words.reasonLabel}
        hint={words.mailHint(senderLanguage)}
        words={words}
        onSend={(text) => decide('reject', { text })}
      />
      <MergeWith dialog={merge} candidates={candidates} words={words} onMerge={(choice) => decide('merge', choice)} />
    </section>
  );
}

/** How an answer of the server is said. */
function textOf(answer: Answer, words: InboxWords, isReport: boolean): string {
  if (answer.ok) return isReport && answer.decision === 'accept' ? words.settled : words.done[answer.decision];
  switch (answer.reason) {
    case 'role':
    case 'state':
    case 'kind':
      return words.refused[answer.reason];
    default:
      return words[answer.reason];
  }
}
