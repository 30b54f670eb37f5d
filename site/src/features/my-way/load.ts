import type { WayCards } from './cards.ts';
import type { WayData } from './graph.ts';

const started = new Map<string, Promise<unknown>>();

/** A file of this site, loaded once. A failure is forgotten, so that asking again tries again. */
function loadJson<T>(url: string): Promise<T> {
  const known = started.get(url) as Promise<T> | undefined;
  if (known) return known;
  const loading = fetch(url).then((response) => {
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  started.set(url, loading);
  loading.catch(() => started.delete(url));
  return loading;
}

export type Loaded = { data: WayData; cards: WayCards };

/** The graph, and the cards of some lines. */
export async function loadWay(dataUrl: string, cardUrls: readonly string[]): Promise<Loaded> {
  const [data, ...lines] = await Promise.all([
    loadJson<WayData>(dataUrl),
    ...cardUrls.map((url) => loadJson<WayCards>(url)),
  ]);
  return { data, cards: Object.assign({}, ...lines) as WayCards };
}
