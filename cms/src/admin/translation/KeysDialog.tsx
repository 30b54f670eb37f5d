'use client';
import { Button } from '@payloadcms/ui';
import type { RefObject } from 'react';
import { keyOf, typingKeys } from './shortcuts.ts';
import type { DeskAction, TypingAction } from './shortcuts.ts';
import type { DeskSay } from './words.ts';

type Props = {
  say: DeskSay;
  /** What keys do on this page. */
  actions: (DeskAction | TypingAction)[];
  on: boolean;
  turn: (on: boolean) => void;
  /** Opened by this button, and by its shortcut. */
  dialog: RefObject<HTMLDialogElement | null>;
};

/** The button that explains the keys of the translation desk, and where those of one letter are turned off. */
export function KeysDialog({ say, actions, on, turn, dialog }: Props) {
  return (
    <>
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.showModal()}>
        {say('keys')}
      </Button>
      <dialog ref={dialog} aria-labelledby="kw-keys" className="kw-dialog">
        <h2 id="kw-keys">{say('keys')}</h2>
        <label className="kw-check">
          <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} /> {say('keysOn')}
        </label>
        <p>{say('keysText')}</p>
        <dl className="kw-keys">
          {actions.map((action) => (
            <div key={action}>
              <dt>
                <kbd>{{ ...keyOf, ...typingKeys }[action]}</kbd>
              </dt>
              <dd>{say(`key.${action}`)}</dd>
            </div>
          ))}
        </dl>
        <Button size="medium" margin={false} onClick={() => dialog.current?.close()}>
          {say('close')}
        </Button>
      </dialog>
    </>
  );
}
