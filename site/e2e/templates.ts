import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Second segments that make a list of a path, not the page of a record. */
const facets = new Set(['kunst', 'wijk', 'week', 'voor', 'voor-scholen', 'voor-aanbieders', 'open-data', 'mijn-route']);

function templateOf(at: string): string {
  const [section = '', second, third, ...rest] = at.split('/').filter(Boolean);
  if (second === undefined) return section;
  // Every form is another form.
  if (section === 'insturen') return at;
  return facets.has(second) ? `${section}/${second}/${third ? '*' : ''}/${rest.length}` : `${section}/*`;
}

/**
 * One page of each template, as a path without language, from the sitemap of the running site: a new kind of page is
 * looked at without anybody having to list it here. Pages that search engines stay away from are named.
 */
export function templates(data = process.env.SYSTEM_DATA_DIR): string[] {
  if (!data) throw new Error('SYSTEM_DATA_DIR must name the data folder of the running system');
  const sitemap = readFileSync(path.join(data, 'site/current/sitemap.xml'), 'utf8');
  const first = new Map<string, string>();
  for (const [, at] of sitemap.matchAll(/<loc>https?:\/\/[^/]+\/nl(\/[^<]*)<\/loc>/gu))
    if (at && !first.has(templateOf(at))) first.set(templateOf(at), at);
  return [...first.values(), '/lijst/', '/insturen/antwoord/', '/404/'];
}
