'use client';
import { Button, useTranslation } from '@payloadcms/ui';
import { locales } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeys } from '../inbox/use-keys.ts';
import { editOf, fieldsToSend, openSegments, orphansOf } from './edits.ts';
import type { Edit, Edits } from './edits.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { refusalText } from './refusal-text.ts';
import { Segment } from './Segment.tsx';
import { send } from './send.ts';
import type { Answer } from './send.ts';
import { actionOf, typingActionOf } from './shortcuts.ts';
import type { DeskAction } from './shortcuts.ts';
import type { ShownField } from './shown.ts';
import { deskWords } from './words.ts';

type Props = {
  collection: CollectionName;
  id: string;
  locale: Locale;
  /** The version that is shown: what is sent about an older one is refused. */
  updatedAt: string;
  fields: ShownField[];
  mayWrite: boolean;
  /** Whether they may say that a change of the Dutch was too small for all languages. */
  maySettleAll: boolean;
  /** Addresses of the texts after and before this one, and of the list. */
  next: string | null;
  previous: string | null;
  list: string;
};

/** Puts the focus where there is work, or on the heading. */
function focusWork() {
  const box = document.querySelector<HTMLElement>('[data-segment="asks"]') ?? document.getElementById('kw-text-title');
  box?.focus();
}

/** A record, Dutch beside the translation; what is typed is kept on the screen until the server has it. */
export function SideBySide({
  collection,
  id,
  locale,
  updatedAt,
  fields,
  mayWrite,
  maySettleAll,
  next,
  previous,
  list,
}: Props) {
  const say = deskWords(useTranslation());
  const router = useRouter();
  const [edits, setEdits] = useState<Edits>({});
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const help = useRef<HTMLDialogElement>(null);
  const toSend = fieldsToSend(fields, edits);
  const isDirty = toSend.length > 0;
  const open = openSegments(fields, edits);
  const orphans = orphansOf(fields, edits);

  useEffect(focusWork, []);
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  const act = useCallback(
    async (what: string, body: object, goesOn: boolean) => {
      setBusy(true);
      const answered = await send(`${collection}/${id}/${what}`, { updatedAt, ...body });
      setBusy(false);
      setAnswer(answered);
      if (answered.ok) setEdits({});
      if (answered.ok && goesOn) router.push(next ?? list);
      // After a refusal too: what this page shows may be old.
      else router.refresh();
    },
    [collection, id, updatedAt, next, list, router],
  );
  const save = useCallback(
    (goesOn: boolean) => {
      if (busy || !mayWrite) return;
      if (isDirty) void act(`texts/${locale}`, { fields: toSend }, goesOn);
      else if (goesOn) router.push(next ?? list);
    },
    [busy, mayWrite, isDirty, act, locale, toSend, router, next, list],
  );
  const allRight = useCallback(() => {
    if (!busy && mayWrite && !isDirty) void act(`still-right/${locale}`, {}, true);
  }, [busy, mayWrite, isDirty, act, locale]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = typingActionOf(event);
      if (!action) {
        if (event.key === 'Escape' && document.activeElement instanceof HTMLTextAreaElement)
          document.activeElement.blur();
        return;
      }
      event.preventDefault();
      if (!event.repeat) save(action === 'saveNext');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [save]);

  const press = useCallback(
    (action: DeskAction) => {
      const to = action === 'next' ? next : previous;
      if (action === 'help') help.current?.showModal();
      else if (action === 'edit') focusWork();
      else if (action === 'stillRight') allRight();
      else if ((action === 'next' || action === 'previous') && to && !isDirty) router.push(to);
      else return false;
      return true;
    },
    [next, previous, allRight, isDirty, router],
  );
  const { on, turn } = useKeys(press, actionOf);

  const edit = (key: string, changed: Edit) => setEdits((all) => ({ ...all, [key]: changed }));
  const problemAt = (path: string, segment: number) =>
    answer && !answer.ok && answer.at.path === path && (answer.at.segment ?? segment) === segment
      ? refusalText(answer, say)
      : null;
  const language = locales[locale].label;
  return (
    <div className="kw-side">
      {!mayWrite && <p className="kw-looking">{say('notYours')}</p>}
      {fields.map(({ path, label, isLine, segments }) => (
        <section key={path} className="kw-card" aria-label={label}>
          <h2>{label}</h2>
          {segments.map((segment, i) => (
            <Segment
              key={segment.key}
              segment={segment}
              edit={editOf(segment, edits)}
              label={say('translationOf', { field: segments.length > 1 ? `${label} ${i + 1}` : label, language })}
              locale={locale}
              isLine={isLine}
              mayWrite={mayWrite}
              problem={problemAt(path, i)}
              say={say}
              onEdit={(changed) => edit(segment.key, changed)}
            />
          ))}
        </section>
      ))}
      {orphans.length > 0 && (
        <section className="kw-card" aria-labelledby="kw-orphans">
          <h2 id="kw-orphans">{say('orphans')}</h2>
          {orphans.map((text) => (
            <p key={text} lang={locale} dir={locales[locale].dir}>
              {text}
            </p>
          ))}
        </section>
      )}
      <div className="kw-side__bar">
        <div className="kw-buttons">
          {mayWrite && (
            <>
              <Button size="medium" margin={false} disabled={busy} onClick={() => save(true)}>
                {say('saveNext')}
              </Button>
              <Button
                size="medium"
                buttonStyle="secondary"
                margin={false}
                disabled={busy || !isDirty}
                onClick={() => save(false)}
              >
                {say('save')}
              </Button>
              {open.length > 0 && open.every(({ state }) => state !== 'missing') && (
                <Button
                  size="medium"
                  buttonStyle="secondary"
                  margin={false}
                  disabled={busy || isDirty}
                  onClick={allRight}
                >
                  {say('allRight')}
                </Button>
              )}
            </>
          )}
          {maySettleAll && (
            <Button
              size="medium"
              buttonStyle="secondary"
              margin={false}
              disabled={busy || isDirty}
              onClick={() => void act('small-change', {}, false)}
            >
              {say('smallChange')}
            </Button>
          )}
          <KeysDialog
            say={say}
            actions={['saveNext', 'save', 'stillRight', 'edit', 'next', 'previous', 'help']}
            on={on}
            turn={turn}
            dialog={help}
          />
        </div>
        <p role="status" className={answer && !answer.ok ? 'kw-bad' : 'kw-note'}>
          {answer && !answer.ok
            ? refusalText(answer, say)
            : open.length > 0
              ? say('asked', { count: open.length })
              : say(answer ? 'done.saved' : isDirty ? 'allTexts' : 'nothingAsked')}
        </p>
      </div>
    </div>
  );
}
