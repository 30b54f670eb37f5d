import { nobody, readVisitor, toChoice, writeVisitor } from './visitor.ts';
import type { VisitorChoice } from './visitor.ts';

/* Runs in the browser. The choice stays on the device (localStorage) and in a link that the visitor shares. */

const key = 'kunstwijzer.visitor';
const changed = 'kunstwijzer:visitor';

/* Three places, the strongest first: the address (a link that somebody shared), this visit (so that such a link also
   counts on the next page, without taking the place of what the device remembers), and the device. */
const places = () => [sessionStorage, localStorage];

function stored(): VisitorChoice {
  try {
    for (const place of places()) {
      const text = place.getItem(key);
      if (text !== null) return toChoice(JSON.parse(text));
    }
  } catch {
    // Storage is off, or somebody else wrote in it: then nothing was said.
  }
  return nobody;
}

function keep(place: () => Storage, choice: VisitorChoice): void {
  try {
    place().setItem(key, JSON.stringify(choice));
  } catch {
    // Without storage the choice holds on this page only.
  }
}

function forget(): void {
  try {
    for (const place of places()) place.removeItem(key);
  } catch {
    // There is nothing to forget without storage.
  }
}

const fromAddress = () => readVisitor(new URLSearchParams(location.search));
let here: VisitorChoice | null = null;

/** Who looks: as the address says, else as this visit or this device remembers, else nobody. */
export function currentVisitor(): VisitorChoice {
  const shared = fromAddress();
  if (shared) keep(() => sessionStorage, shared);
  return shared ?? here ?? stored();
}

/** An address that carries another choice would win from the new one. */
function announce(choice: VisitorChoice): void {
  here = choice;
  if (fromAddress()) {
    const address = new URL(location.href);
    writeVisitor(address.searchParams, choice);
    history.replaceState(history.state, '', address);
  }
  document.dispatchEvent(new CustomEvent(changed));
}

/** Keeps a choice on this device, never on a server, and tells everyone who listens. */
export function saveVisitor(choice: VisitorChoice): void {
  forget();
  keep(() => localStorage, choice);
  announce(choice);
}

/** Forgets the choice on this device and in the address of the page. */
export function clearVisitor(): void {
  forget();
  announce(nobody);
}

/** The address of this page with a choice in it, to share. */
export function sharedAddress(choice: VisitorChoice): string {
  const address = new URL(location.href);
  writeVisitor(address.searchParams, choice);
  return address.href;
}

/** Calls `listener` at every change of the choice, here or in another tab; the answer stops it. */
export function onVisitor(listener: (choice: VisitorChoice) => void): () => void {
  const tell = () => {
    listener(currentVisitor());
  };
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    here = null;
    tell();
  };
  document.addEventListener(changed, tell);
  window.addEventListener('storage', elsewhere);
  return () => {
    document.removeEventListener(changed, tell);
    window.removeEventListener('storage', elsewhere);
  };
}
