import { actionsBy } from '../inbox/shortcuts.ts';

/** What a key does at the translation desk while nobody types. */
export type DeskAction = 'next' | 'previous' | 'open' | 'edit' | 'stillRight' | 'publish' | 'help';

export const keyOf: Record<DeskAction, string> = {
  next: 'j',
  previous: 'k',
  open: 'o',
  edit: 'e',
  stillRight: 's',
  publish: 'p',
  help: '?',
};

export const actionOf = actionsBy(keyOf);

/** What keys with Control (or ⌘) do, also while somebody types: in a text box letters are text. */
export type TypingAction = 'saveNext' | 'save';
export const typingKeys: Record<TypingAction, string> = { saveNext: 'Ctrl+Enter', save: 'Ctrl+S' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The action of a key with Control or ⌘; null for any other. */
export function typingActionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): TypingAction | null {
  if (!(ctrlKey || metaKey) || altKey || shiftKey) return null;
  return key === 'Enter' ? 'saveNext' : key.toLowerCase() === 's' ? 'save' : null;
}
