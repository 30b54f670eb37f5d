import type { Values } from '@kunstwijzer/content/submission';

/** What somebody filled in, on their own device. `key` makes that what is sent from it counts once. */
export type Draft = { key: string; values: Values; saved: number };

const days = 7;
const name = (kind: string) => `kunstwijzer.draft.${kind}`;

/** A field that is not kept in a draft: who sends it. The device may be one of a library. */
export const isPersonal = (field: string) => field.startsWith('sender-');

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));

/** A draft out of what was stored, at a moment; null when it is none, or too old. */
export function draftOf(text: string | null, now: number): Draft | null {
  try {
    const { key, values, saved } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    return typeof key === 'string' && typeof saved === 'number' && now - saved < days * 86_400_000 && isValues(values)
      ? { key, values, saved }
      : null;
  } catch {
    return null;
  }
}

/** The draft of a form on this device; null when there is none, or the device keeps nothing. */
export function readDraft(kind: string): Draft | null {
  try {
    const draft = draftOf(localStorage.getItem(name(kind)), Date.now());
    if (!draft) localStorage.removeItem(name(kind));
    return draft;
  } catch {
    return null;
  }
}

/** Keeps what is filled in, without who sends it; false when the device keeps nothing. */
export function saveDraft(kind: string, key: string, values: Values): boolean {
  const kept = Object.fromEntries(Object.entries(values).filter(([field]) => !isPersonal(field)));
  try {
    localStorage.setItem(name(kind), JSON.stringify({ key, values: kept, saved: Date.now() } satisfies Draft));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(kind: string): void {
  try {
    localStorage.removeItem(name(kind));
  } catch {
    // Nothing was kept.
  }
}
