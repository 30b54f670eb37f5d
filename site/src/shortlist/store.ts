import { toList } from './items.ts';
import type { Saved } from './items.ts';

/* Runs in the browser. The list stays on the device: nothing of it is sent to a server. */

const key = 'kunstwijzer.list';
const changed = 'kunstwijzer:list';

// What holds when the browser does not let pages keep anything.
let here: Saved[] | null = null;

/** The list of this device; empty when there is none. */
export function currentList(): Saved[] {
  if (here) return here;
  try {
    return toList(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    // Storage is off, or somebody else wrote in it: then there is no list.
    return [];
  }
}

/** Keeps a list on this device and tells everyone who listens. */
export function saveList(list: Saved[]): void {
  try {
    if (list.length > 0) localStorage.setItem(key, JSON.stringify(list));
    else localStorage.removeItem(key);
    here = null;
  } catch {
    // Without storage the list holds on this page only.
    here = list;
  }
  document.dispatchEvent(new CustomEvent(changed));
}

/** Calls `listener` at every change, here or in another tab, and when the visitor comes back to the page. */
export function onList(listener: (list: Saved[]) => void): () => void {
  const tell = () => {
    listener(currentList());
  };
  const elsewhere = ({ key: written }: StorageEvent) => {
    if (written === key || written === null) tell();
  };
  document.addEventListener(changed, tell);
  window.addEventListener('storage', elsewhere);
  window.addEventListener('pageshow', tell);
  return () => {
    document.removeEventListener(changed, tell);
    window.removeEventListener('storage', elsewhere);
    window.removeEventListener('pageshow', tell);
  };
}
