'use client';
import { Button } from '@payloadcms/ui';
import type { RefObject } from 'react';
import { keyOf } from './shortcuts.ts';
import type { Action } from './shortcuts.ts';
import { nameOf } from './words/index.ts';
import type { InboxWords } from './words/index.ts';

type Props = {
  words: InboxWords;
  /** The actions that do something on this page. */
  actions: Action[];
  isReport?: boolean;
  on: boolean;
  turn: (on: boolean) => void;
  /** Opened by this button, and by its shortcut. */
  dialog: RefObject<HTMLDialogElement | null>;
};

const actionName = (action: Action, words: InboxWords, isReport: boolean): string =>
  action === 'next' || action === 'previous' || action === 'open' || action === 'help'
    ? words.keyOf[action]
    : nameOf(action, words, isReport);

/** The button that explains the shortcuts, and where they are turned off. */
export function KeysHelp({ words, actions, isReport = false, on, turn, dialog }: Props) {
  return (
    <>
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.showModal()}>
        {words.keys}
      </Button>
      <dialog ref={dialog} aria-labelledby="kw-keys" className="kw-dialog">
        <h2 id="kw-keys">{words.keys}</h2>
        <label className="kw-check">
          <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} /> {words.keysOn}
        </label>
        <p>{words.keysText}</p>
        <dl className="kw-keys">
          {actions.map((action) => (
            <div key={action}>
              <dt>
                <kbd>{keyOf[action]}</kbd>
                {action === 'open' && (
                  <>
                    {' '}
                    {words.or} <kbd>Enter</kbd>
                  </>
                )}
              </dt>
              <dd>{actionName(action, words, isReport)}</dd>
            </div>
          ))}
        </dl>
        <Button size="medium" margin={false} onClick={() => dialog.current?.close()}>
          {words.close}
        </Button>
      </dialog>
    </>
  );
}
