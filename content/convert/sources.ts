import type { Confirmation, Source } from '../model/index.ts';

type FactSource = { url: string; age: string };

/** The day on which the facts were gathered. */
export const gatheredOn = '2026-11-22';

const words: Record<string, string> = {
  'own work (interface words)': 'Eigen woorden van deze site',
  'public GitHub file (page data quoting CBS/allecijfers)': 'Openbaar bestand op GitHub, met cijfers van het CBS',
};

/**
 * How old a source is, as precise as we know: `2021-06`, `2021`, or null. "about" and "(approx.)" keep the year only,
 * a range keeps its first year, and "undated" or "after …" is not known.
 */
export function publishedOn(age: string): string | null {
  if (/undated|after|later/u.test(age)) return null;
  const found = /\b(\d{4})(-\d{2}(?:-\d{2})?)?(?!\d)/u.exec(age);
  if (!found?.[1]) return null;
  return /about|approx/u.test(age) ? found[1] : `${found[1]}${found[2] ?? ''}`;
}

/** A source of the facts; the title is the host, or our words for a source without an address. */
export function toSource({ url, age }: FactSource): Source {
  const published = publishedOn(age);
  if (!/^https?:/u.test(url)) {
    const title = words[url];
    if (!title) throw new Error(`No words for the source "${url}": add them to content/convert/sources.ts`);
    return { title, url: null, published };
  }
  // An address with a remark behind it was not kept in full, so it leads nowhere.
  const [address = url, remark] = url.split(' ');
  return { title: new URL(address).host.replace(/^www\./u, ''), url: remark === undefined ? address : null, published };
}

/** The ground of a record that comes from public sources. */
export const fromSources = (sources: FactSource[]): Confirmation => ({
  by: 'source',
  on: gatheredOn,
  sources: sources.map(toSource),
});

/** The ground of a text that the editors wrote. */
export const fromEditors: Confirmation = { by: 'editor', on: gatheredOn, sources: [] };
