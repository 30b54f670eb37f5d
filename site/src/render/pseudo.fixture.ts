import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '@kunstwijzer/content/model';
import type { Locale, Snapshot } from '@kunstwijzer/content/model';
import { pseudo, pseudoLanguage } from '../../../content/test/pseudo.ts';
import type * as App from './app.ts';
import { city } from './city.fixture.ts';

const { key } = pseudoLanguage;

/** What has one text for all languages, by its name in a record. */
const plain = new Set(['name', 'organisation', 'street', 'city', 'postcode', 'credit']);

const said = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  // Of rich text only the words.
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === 'type' || name === 'href' ? part : said(part)]),
  );
};

/** Content in the language of the test too; `names` keeps what is the same in all. */
function translated(value: unknown, names: Set<string>, of = ''): unknown {
  if (typeof value === 'string' && plain.has(of)) names.add(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => translated(each, names, of));
  const parts = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, translated(part, names, name)]));
  return 'nl' in value ? { ...parts, [key]: said('en' in value ? value.en : value.nl) } : parts;
}

const mostOfRoute = 3;

/**
 * The small city in the language of the test, by the compiled site in the folder `app`: some paths of every route, how each
 * is rendered, and the names that are the same in every language.
 */
export async function pseudoSite(app: string) {
  const names = new Set(Object.values(locales).map(({ label }): string => label));
  const snapshot = translated(city(), names) as Snapshot;
  for (const name of Object.values(snapshot.site.name)) names.add(name);
  Object.assign(globalThis, { addedLanguage: pseudoLanguage });
  const site = (await import(pathToFileURL(join(app, 'server/entry.mjs')).href)) as typeof App;
  Reflect.deleteProperty(globalThis, 'addedLanguage');
  site.useAddress('https://kunst.example');
  site.listOnly([key as Locale]);
  const content = { snapshot, pictures: null };
  const all = (await site.pagesOf(content)).filter(
    ({ path, route }) => path.startsWith(`/${key}/`) && route.type === 'page',
  );
  const pages = [...Map.groupBy(all, ({ route }) => route.component).values()].flatMap((some) =>
    some.slice(-mostOfRoute).map((page) => [page.path, page] as const),
  );
  const render = async ([, page]: (typeof pages)[number]) => (await site.renderPage(content, page)).toString('utf8');
  return { pages, render, names };
}
