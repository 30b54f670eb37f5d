import { prepare } from './search.ts';
import type { Matcher, SearchIndex } from './search.ts';

const started = new Map<string, Promise<Matcher>>();

async function load(url: string, tag: string): Promise<Matcher> {
  // Side by side: the index, and the matcher that only a searching visitor needs.
  const [response, { default: Fuse }] = await Promise.all([fetch(url), import('fuse.js')]);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return prepare((await response.json()) as SearchIndex, Fuse, tag);
}

/** The search index of a language, loaded once. A failure is forgotten, so that asking again tries again. */
export function loadMatcher(url: string, tag: string): Promise<Matcher> {
  const known = started.get(url);
  if (known) return known;
  const loading = load(url, tag);
  started.set(url, loading);
  loading.catch(() => started.delete(url));
  return loading;
}
