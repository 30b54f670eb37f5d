import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** What the checks need to know of one built page, gathered in one pass over its HTML. */
export type Page = {
  /** Path on the site, for instance `/nl/aanbod/`. */
  path: string;
  file: string;
  html: string;
  lang: string;
  dir: string;
  title: string;
  description: string;
  canonical: string;
  robots: string;
  h1: number;
  ids: Set<string>;
  duplicateIds: string[];
  /** Addresses that a visitor can follow. */
  links: string[];
  /** Addresses that the browser loads by itself. */
  loads: string[];
  /** Font files that every reader of this page downloads. */
  fonts: string[];
  scripts: string[];
  islands: number;
  alternates: Record<string, string>;
  jsonLd: string[];
  inlineHandlers: string[];
  /** Visible text, with the element it stands in and the language of that. */
  text: { text: string; lang: string; element: string }[];
};

const siteDir = () => {
  const { SITE_DIR } = process.env;
  if (!SITE_DIR) throw new Error('SITE_DIR must name the folder of a built site');
  return SITE_DIR;
};

const silent = new Set(['script', 'style', 'template', 'title']);
const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

function readPage(file: string): Page {
  const html = readFileSync(path.join(siteDir(), file), 'utf8');
  const page: Page = {
    path: `/${file.replace(/index\.html$/u, '')}`,
    file,
    html,
    lang: '',
    dir: '',
    title: '',
    description: '',
    canonical: '',
    robots: '',
    h1: 0,
    ids: new Set(),
    duplicateIds: [],
    links: [],
    loads: [],
    fonts: [],
    scripts: [],
    islands: 0,
    alternates: {},
    jsonLd: [],
    inlineHandlers: [],
    text: [],
  };
  const open: { name: string; lang: string; silent: boolean }[] = [];
  let jsonLd = false;

  const onLink = ({ rel = '', href = '', hreflang, as }: Record<string, string>) => {
    if (rel === 'canonical') page.canonical = href;
    else if (rel === 'alternate' && hreflang) page.alternates[hreflang] = href;
    else if (rel === 'alternate') page.links.push(href);
    else if (rel === 'preload' && as === 'font') page.fonts.push(href);
    else if (['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload', 'apple-touch-icon'].includes(rel))
      page.loads.push(href);
  };
  const onMeta = ({ name, content = '' }: Record<string, string>) => {
    if (name === 'description') page.description = content;
    if (name === 'robots') page.robots = content;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1);
        if (!voidElements.has(name))
          open.push({
            name,
            lang: attributes.lang ?? parent?.lang ?? '',
            silent: silent.has(name) || (parent?.silent ?? false),
          });
        if (name === 'html') Object.assign(page, { lang: attributes.lang ?? '', dir: attributes.dir ?? '' });
        if (name === 'h1') page.h1 += 1;
        if (name === 'link') onLink(attributes);
        if (name === 'meta') onMeta(attributes);
        if (name === 'astro-island') page.islands += 1;
        if (attributes.id !== undefined) {
          if (page.ids.has(attributes.id)) page.duplicateIds.push(attributes.id);
          page.ids.add(attributes.id);
        }
        if (name === 'a' && attributes.href !== undefined) page.links.push(attributes.href);
        if (name === 'form' && attributes.action !== undefined) page.links.push(attributes.action);
        if (name === 'script') {
          jsonLd = attributes.type === 'application/ld+json';
          if (jsonLd) page.jsonLd.push('');
          else if (attributes.src) page.scripts.push(attributes.src);
        }
        if (name !== 'script' && attributes.src) page.loads.push(attributes.src);
        if (attributes.srcset)
          page.loads.push(...attributes.srcset.split(',').map((part) => part.trim().split(/\s+/u)[0] ?? ''));
        if (name === 'astro-island')
          for (const key of ['component-url', 'renderer-url', 'before-hydration-url'])
            if (attributes[key]) page.scripts.push(attributes[key]);
        page.inlineHandlers.push(...Object.keys(attributes).filter((key) => /^on[a-z]+$/u.test(key)));
      },
      ontext(text) {
        const here = open.at(-1);
        if (here?.name === 'title' && open.some(({ name }) => name === 'head')) page.title += text;
        if (here?.name === 'script' && jsonLd) page.jsonLd[page.jsonLd.length - 1] += text;
        if (here && !here.silent && text.trim())
          page.text.push({ text: text.trim(), lang: here.lang, element: here.name });
      },
      onclosetag(name) {
        if (open.at(-1)?.name === name) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return page;
}

let files: string[] | undefined;
let pages: Page[] | undefined;

/** Every file of the built site, relative to its folder, with forward slashes. */
export const allFiles = (): Set<string> =>
  new Set(
    (files ??= readdirSync(siteDir(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(siteDir(), path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))),
  );

/** Every built page. */
export const allPages = (): Page[] =>
  (pages ??= [...allFiles()].filter((file) => file.endsWith('.html')).map(readPage));

/** Pages of a language, without the language-less page at the root. */
export const localePages = (): Page[] => allPages().filter(({ path: at }) => /^\/(?:nl|en|tr|ar)\//u.test(at));

export const readSiteFile = (file: string): Buffer => readFileSync(path.join(siteDir(), file));

/** The first few of a list of findings, as one message that a failing test can show. */
export const findings = (list: string[]): string =>
  [...list.slice(0, 15), ...(list.length > 15 ? [`… and ${list.length - 15} more`] : [])].join('\n');
