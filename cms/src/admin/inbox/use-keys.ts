import { usePreferences } from '@payloadcms/ui';
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import type { actionsBy } from './shortcuts.ts';

const preference = 'kw-inbox-keys';

/** Listens for shortcuts, unless this person turned them off; that is kept with the account. */
export function useKeys<A extends string>(
  act: (action: A) => boolean,
  actionOf: ReturnType<typeof actionsBy<A>>,
): { on: boolean; turn: (on: boolean) => void } {
  const { getPreference, setPreference } = usePreferences();
  // Off until we know: a key must not do anything for who turned them off.
  const [on, setOn] = useState(false);

  useEffect(() => {
    getPreference<boolean>(preference).then(
      (stored) => setOn(stored !== false),
      () => setOn(true),
    );
  }, [getPreference]);

  // With what is drawn, not after it: a key that is pressed when a dialog has gone counts.
  useLayoutEffect(() => {
    if (!on) return undefined;
    const listen = (event: KeyboardEvent) => {
      const action = event.repeat ? null : actionOf(event, event.target instanceof Element ? event.target : null);
      if (action && act(action)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, act, actionOf]);

  const turn = useCallback(
    (next: boolean) => {
      setOn(next);
      void setPreference(preference, next);
    },
    [setPreference],
  );
  return { on, turn };
}
