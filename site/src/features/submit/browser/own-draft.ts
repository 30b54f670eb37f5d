import { readDrafts } from './draft.ts';
import type { Draft } from './draft.ts';

/*
 * A draft belongs to the tab that it is typed in, until it is sent: two forms at once are two drafts. A tab holds the lock of
 * its draft as long as it shows the form; what nobody holds was left behind, and the next tab goes on with it.
 */

/** What a tab goes on with: the key of its draft, and what was kept of it. */
type Own = { key: string; before: Draft | null };

/** So long a page that is loaded again waits for itself to be gone, in ms. */
const patience = 500;

const storage = (form: string) => `kunstwijzer.draft.${form}`;

/** Takes the lock of a draft for as long as this page is there; false when another tab has it. */
function take(locks: LockManager, key: string, options: LockOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const held = locks.request(`kunstwijzer-draft-${key}`, options, (lock) => {
      resolve(lock !== null);
      return lock && new Promise(() => undefined);
    });
    held.catch(() => {
      resolve(false);
    });
  });
}

/** The key of the draft that this tab has, also after a reload; null in a new tab, or where nothing is kept. */
function keyOfTab(form: string): string | null {
  try {
    return sessionStorage.getItem(storage(form));
  } catch {
    return null;
  }
}

function keepForTab(form: string, key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(storage(form));
    else sessionStorage.setItem(storage(form), key);
  } catch {
    // Then a reload looks for what nobody has, as a new tab does.
  }
}

/** A draft that no other tab has, as one's own; null when there is none. */
async function leftBehind(locks: LockManager, drafts: Draft[]): Promise<Own | null> {
  for (const before of drafts)
    if (await take(locks, before.key, { ifAvailable: true })) return { key: before.key, before };
  return null;
}

async function findOwn(form: string): Promise<Own> {
  const drafts = readDrafts(form);
  const known = keyOfTab(form);
  const fresh = crypto.randomUUID();
  const { locks } = navigator as { locks?: LockManager };
  // Without locks tabs cannot tell what another one has: each goes on with a copy.
  if (!locks) return { key: fresh, before: drafts.find(({ key }) => key === known) ?? drafts[0] ?? null };
  if (known !== null) {
    const before = drafts.find(({ key }) => key === known) ?? null;
    if (await take(locks, known, { signal: AbortSignal.timeout(patience) })) return { key: known, before };
    // This tab is a copy of another one: it goes on by itself, with what was there.
    await take(locks, fresh, { ifAvailable: true });
    return { key: fresh, before };
  }
  const left = await leftBehind(locks, drafts);
  if (left) return left;
  await take(locks, fresh, { ifAvailable: true });
  return { key: fresh, before: null };
}

/** The draft of this tab: the one that it had, else one that no other tab has, else a new one without values. */
export async function ownDraft(form: string): Promise<Own> {
  const own = await findOwn(form);
  keepForTab(form, own.key);
  return own;
}

/** The form is sent: the next one in this tab is another. */
export const leaveDraft = (form: string): void => {
  keepForTab(form, null);
};

/** The form is to be empty, in this tab. */
export const startAnew = (form: string): void => {
  keepForTab(form, crypto.randomUUID());
};
