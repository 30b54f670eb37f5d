import type { Values } from '@kunstwijzer/content/submission';

/** What somebody filled in, on their own device. `key` makes that what is sent from it counts once. */
export type Draft = { key: string; values: Values; saved: number };

const days = 7;
const base = (form: string) => `kunstwijzer.draft.${form}`;
// A draft of a version that kept one for each form has no key in its name.
const nameOf = (form: string, key: string) => `${base(form)}:${key}`;

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

/** The drafts of a form on this device, the newest first; none when the device keeps nothing. */
export function readDrafts(form: string): Draft[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name === base(form) || name.startsWith(nameOf(form, '')));
    const drafts = names.flatMap((name) => {
      const draft = draftOf(localStorage.getItem(name), Date.now());
      if (!draft) localStorage.removeItem(name);
      return draft ?? [];
    });
    return drafts.sort((a, b) => b.saved - a.saved);
  } catch {
    return [];
  }
}

/** Keeps what is filled in, without who sends it; false when the device keeps nothing. */
export function saveDraft(form: string, key: string, values: Values): boolean {
  const kept = Object.fromEntries(Object.entries(values).filter(([field]) => !isPersonal(field)));
  try {
    const draft = { key, values: kept, saved: Date.now() } satisfies Draft;
    localStorage.setItem(nameOf(form, key), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(form: string, key: string): void {
  try {
    for (const name of [nameOf(form, key), base(form)])
      if (draftOf(localStorage.getItem(name), 0)?.key === key) localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}
