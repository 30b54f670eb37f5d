const key = 'kunstwijzer.outbox';

/** Tells the page that the outbox changed. */
export const changed = 'kunstwijzer:outbox';

/** Whether there is something in the outbox: so a page that has nothing to send loads nothing for it. */
export function isFlagged(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function flag(full: boolean): void {
  try {
    if (full) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Without storage there is no outbox either.
  }
}
