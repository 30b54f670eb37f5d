import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { VisitorChoice } from './visitor.ts';
import { nobody } from './visitor.ts';

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};
const off = () => {
  throw new Error('storage is off');
};
const choice: VisitorChoice = { passes: [{ pass: 'cjp', tier: null }], age: 17, municipality: null };

let location: { href: string; search: string };
const go = (address: string) => {
  const { href, search } = new URL(address, 'https://kunstwijzer.example/nl/aanbod/');
  Object.assign(location, { href, search });
};

/** A page load: modules start anew, storage stays. */
const load = async () => {
  vi.resetModules();
  return import('./store.ts');
};

beforeEach(() => {
  location = { href: '', search: '' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: URL) => {
      go(to.href);
    },
  });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('sessionStorage', memory());
  go('?q=koor');
});

describe('the choice of a visitor', () => {
  it('is nobody until something is chosen, and stays on the device', async () => {
    const first = await load();
    expect(first.currentVisitor()).toEqual(nobody);
    first.saveVisitor(choice);
    expect((await load()).currentVisitor()).toEqual(choice);
    expect(location.search).toBe('?q=koor');
  });

  it('of the address wins, also on the next page, and leaves the device alone', async () => {
    (await load()).saveVisitor(choice);
    go('?pas=ooievaarspas');
    expect((await load()).currentVisitor().passes[0]?.pass).toBe('ooievaarspas');
    go('/nl/agenda/');
    expect((await load()).currentVisitor().passes[0]?.pass).toBe('ooievaarspas');
    vi.stubGlobal('sessionStorage', memory());
    expect((await load()).currentVisitor()).toEqual(choice);
  });

  it('that changes takes the place of the one in the address', async () => {
    go('?pas=ooievaarspas&q=koor');
    const store = await load();
    store.saveVisitor(choice);
    expect(location.search).toBe('?q=koor&pas=cjp&leeftijd=17');
    store.clearVisitor();
    expect(location.search).toBe('?q=koor');
    expect((await load()).currentVisitor()).toEqual(nobody);
  });

  it('goes along in an address to share', async () => {
    expect((await load()).sharedAddress(choice)).toBe(
      'https://kunstwijzer.example/nl/aanbod/?q=koor&pas=cjp&leeftijd=17',
    );
  });

  it('is told to who listens, until they stop', async () => {
    const store = await load();
    const heard = vi.fn();
    const stop = store.onVisitor(heard);
    store.saveVisitor(choice);
    expect(heard).toHaveBeenCalledWith(choice);
    stop();
    store.clearVisitor();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('works for this page when storage is off', async () => {
    vi.stubGlobal('localStorage', { getItem: off, setItem: off, removeItem: off });
    vi.stubGlobal('sessionStorage', { getItem: off, setItem: off, removeItem: off });
    const store = await load();
    store.saveVisitor(choice);
    expect(store.currentVisitor()).toEqual(choice);
    store.clearVisitor();
    expect(store.currentVisitor()).toEqual(nobody);
  });
});
