import { AsyncLocalStorage } from 'node:async_hooks';
import type { Keep } from '@kunstwijzer/content/core';
import type { Snapshot } from '@kunstwijzer/content/model';
import { readEnv } from './env.ts';
import { pairing } from './reads/changes.ts';
import type { Changes } from './reads/changes.ts';
import { rootView, unnoted } from './reads/view.ts';

/**
 * What pages are made from: the snapshot, and the names of the pictures that are there (null in a preview: all are). `once`:
 * no other content comes after it, so that nothing is worth keeping for that.
 */
export type Content = { snapshot: Snapshot; pictures: ReadonlySet<string> | null; once?: boolean };

/** Content at work. With `noted` a page is given views that note what it reads (reads/view.ts). */
type Work = { content: Content; noted: boolean };

const siteEnv = readEnv(import.meta.env.SITE_ROOT);

/** Today in The Hague, `YYYY-MM-DD`; fixed for a whole build. */
export const { today } = siteEnv;

const storage = new AsyncLocalStorage<Work>();
// The dev server and tests read their content themselves; the compiled site is given it with each page.
const development = import.meta.env.DEV
  ? await import('./development.ts').then(({ developmentContent }) => developmentContent(siteEnv))
  : null;

/** Does work, such as rendering a page, with this content. */
export const withContent = <T>(content: Content, work: () => T, noted = false): T =>
  storage.run({ content, noted }, work);

function current(): Work {
  const work = storage.getStore();
  if (work) return work;
  if (!development) throw new Error('There is no content: pages are rendered inside withContent()');
  return { content: development(), noted: false };
}

/** The content of the site, for the page that is being made. */
export function getSnapshot(): Snapshot {
  const { content, noted } = current();
  return noted ? rootView('snapshot', content.snapshot) : content.snapshot;
}

/** Whether a picture is there. A preview may use pictures that are not published yet. */
export function hasPicture(name: string): boolean {
  const { content, noted } = current();
  if (content.pictures === null) return true;
  return (noted ? rootView('pictures', content.pictures) : content.pictures).has(name);
}

const fragments = new WeakMap<object, Map<string, unknown>>();

/**
 * Keeps what pages make again and again of an object of the content, under a name: the same HTML for every page. While
 * it is noted what pages read, each makes its own, so that nothing that it reads is missed.
 */
export function keep<T>(owner: object, name: string, make: () => T): T {
  if (current().noted) return make();
  const known = fragments.get(owner) ?? new Map<string, unknown>();
  fragments.set(owner, known);
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

/**
 * Keeps what is made of records from one content to the next, under a key such as a language: `make` is called again when one
 * of the parts is another object or value. For what is worked out of all records of a kind, which are the same objects as long
 * as they say the same (ADR 111); the first part is an object that nothing else is made of under that key.
 */
export function perRecord(): (key: string) => Keep {
  const known = new Map<string, WeakMap<object, { parts: unknown[]; made: unknown }>>();
  return (key) => {
    const ofKey = known.get(key) ?? new WeakMap<object, { parts: unknown[]; made: unknown }>();
    known.set(key, ofKey);
    return <Made>(parts: [object, ...unknown[]], make: () => Made) => {
      const old = ofKey.get(parts[0]);
      if (old && parts.every((part, at) => part === old.parts[at])) return old.made as Made;
      const made = make();
      if (!current().content.once) ofKey.set(parts[0], { parts, made });
      return made;
    };
  };
}

type Pair = ReturnType<typeof pairing>['pair'];
const derivations: ((before: Content, after: Content, pair: Pair) => void)[] = [];

/**
 * Memoises what is derived from a snapshot: `const byProvider = perSnapshot((snapshot) => …)`, then `byProvider()`.
 * With keys after the snapshot there is a result for each: `perSnapshot((snapshot, locale: Locale) => …)`, then
 * `entries('nl')`. Derive plain data, Maps and Sets: of a function we cannot see what a page reads, and make it each time.
 */
export function perSnapshot<T, Key extends string[]>(
  derive: (snapshot: Snapshot, ...key: Key) => T,
): (...key: Key) => T {
  type Results = Map<string, { key: Key; value: T }>;
  const name = `derived ${derivations.length}`;
  const known = new WeakMap<Snapshot, Results>();
  const resultsOf = ({ snapshot }: Content): Results => {
    const results = known.get(snapshot) ?? (new Map() as Results);
    known.set(snapshot, results);
    return results;
  };
  const resultOf = (content: Content, key: Key) => {
    const results = resultsOf(content);
    const id = key.join(' ');
    const result = results.get(id) ?? {
      key,
      // What the derivation reads is not what the page reads: that is its result.
      value: withContent(content, () => unnoted(() => derive(content.snapshot, ...key))),
    };
    results.set(id, result);
    return result;
  };
  derivations.push((before, after, pair) => {
    for (const old of resultsOf(before).values()) pair(old, resultOf(after, old.key));
  });
  return (...key) => {
    const { content, noted } = current();
    const result = resultOf(content, key);
    return noted ? rootView(`${name} ${key.join(' ')}`, result).value : result.value;
  };
}

/** What differs between two contents, in as far as pages have read it. */
export function changesBetween(before: Content, after: Content): Changes {
  const { pair, changes } = pairing();
  pair(before.snapshot, after.snapshot);
  if (before.pictures && after.pictures) pair(before.pictures, after.pictures);
  for (const compare of derivations) compare(before, after, pair);
  return changes();
}
