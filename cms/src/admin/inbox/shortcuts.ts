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

const actions = new Map(Object.entries(keyOf).map(([action, key]) => [key, action as Action]));

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };
/** Where a key was pressed: the element that has the focus, or one around it. */
type Place = { closest: (selector: string) => unknown };

// A key pressed in a dialog belongs to the dialog, one in a field is text, one on a list picks from it.
const busy = 'input, textarea, select, [contenteditable], dialog, [role="dialog"], [role="menu"], [role="listbox"]';

/** The action of a key; null while somebody types, and for keys of the browser or a screen reader. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Press, place: Place | null): Action | null {
  if (ctrlKey || metaKey || altKey || place?.closest(busy)) return null;
  return actions.get(key) ?? null;
}
