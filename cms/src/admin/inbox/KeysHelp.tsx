'use client';
import { Button } from '@payloadcms/ui';
import type { RefObject } from 'react';
import { keyOf } from './shortcuts.ts';
import type { Action } from './shortcuts.ts';
import { nameOf } from './in-words.ts';
import type { Translate } from '../../i18n/words.ts';

type Props = {
  t: Translate;
  /** The actions that do something on this page. */
  actions: Action[];
  isReport?: boolean;
  on: boolean;
  turn: (on: boolean) => void;
  /** Opened by this button, and by its shortcut. */
  dialog: RefObject<HTMLDialogElement | null>;
};

const actionName = (action: Action, t: Translate, isReport: boolean): string =>
  action === 'next' || action === 'previous' || action === 'open' || action === 'help'
    ? t(`inbox:keyOf.${action}`)
    : nameOf(action, t, isReport);

/** The button that explains the shortcuts, and where they are turned off. */
export function KeysHelp({ t, actions, isReport = false, on, turn, dialog }: Props) {
  return (
    <>
      <Button size="medium" buttonStyle="secondary" margin={false} onClick={() => dialog.current?.showModal()}>
        {t('inbox:keys')}
      </Button>
      <dialog ref={dialog} aria-labelledby="kw-keys" className="kw-dialog">
        <h2 id="kw-keys">{t('inbox:keys')}</h2>
        <label className="kw-check">
          <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} /> {t('inbox:keysOn')}
        </label>
        <p>{t('inbox:keysText')}</p>
        <dl className="kw-keys">
          {actions.map((action) => (
            <div key={action}>
              <dt>
                <kbd>{keyOf[action]}</kbd>
                {action === 'open' && (
                  <>
                    {' '}
                    {t('inbox:or')} <kbd>Enter</kbd>
                  </>
                )}
              </dt>
              <dd>{actionName(action, t, isReport)}</dd>
            </div>
          ))}
        </dl>
        <Button size="medium" margin={false} onClick={() => dialog.current?.close()}>
          {t('inbox:close')}
        </Button>
      </dialog>
    </>
  );
}
