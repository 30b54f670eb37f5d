import type { Decision } from '../../submissions/decisions.ts';

/** What a key does: go through the list, open, explain, or decide. */
export type Action = 'next' | 'previous' | 'open' | 'help' | Decision;

/** One key each, without Control or Alt. */
export const keyOf: Record<Action, string> = {
  next: 'j',
  previous: 'k',
  open: 'o',
  accept: 'a',
  publish: 'p',
  ask: 'q',
  reject: 'r',
  spam: 'd',
  merge: 'm',
  release: 'l',
  confirm: 'c',
  seen: 's',
  undo: 'u',
  help: '?',
};

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };
/** Where a key was pressed: the element that has the focus, or one around it. */
type Place = { closest: (selector: string) => unknown };

// A key pressed in a dialog belongs to the dialog, one in a field is text, one on a list picks from it.
const busy = 'input, textarea, select, [contenteditable], dialog, [role="dialog"], [role="menu"], [role="listbox"]';

/** Finds the action of a key in a table; null while somebody types, and for keys of the browser or a screen reader. */
export function actionsBy<A extends string>(keys: Record<A, string>): (press: Press, place: Place | null) => A | null {
  const actions = new Map(Object.entries<string>(keys).map(([action, key]) => [key, action as A]));
  return ({ key, ctrlKey, metaKey, altKey }, place) =>
    ctrlKey || metaKey || altKey || place?.closest(busy) ? null : (actions.get(key) ?? null);
}

/** The action of a key in the inbox. */
export const actionOf = actionsBy(keyOf);
