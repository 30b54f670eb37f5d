import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeKeys } from '@kunstwijzer/content/model';
import { Parser } from 'htmlparser2';
import { htmlRules } from './html-rules.ts';

/** What was checked of the changed pages in one language (`null`: files without one), and how many mistakes it found. */
type LanguageCheck = {
  locale: string | null;
  /** Changed pages, and of these the ones whose HTML and accessibility were checked. */
  pages: number;
  read: number;
  links: number;
  brokenLinks: number;
  accessibility: number;
};

/** The checks of a release. `findings` are the first mistakes, one line each. */
export type Checks = { languages: LanguageCheck[]; findings: string[] };

/** When everything changes, this many pages, spread over the site, tell whether it is well. */
const maxRead = 400;
const maxFindings = 50;
const isPage = (file: string) => file.endsWith('.html');
/** Answered by the CMS, not by a file. */
const served = /^\/(?:api|admin|dev)\b/u;

type Targets = { ids: Set<string>; links: Set<string> };

/** The places on a page, and the addresses within the site that it names. */
function targetsOf(html: string): Targets {
  const targets: Targets = { ids: new Set(), links: new Set() };
  const parser = new Parser({
    onopentag: (_, attributes) => {
      if (attributes.id !== undefined) targets.ids.add(attributes.id);
      const srcset = (attributes.srcset ?? '').split(',').map((each) => each.trim().split(/\s/u)[0] ?? '');
      for (const link of [attributes.href, attributes.src, attributes.action, ...srcset])
        if (link && !/^(?:[a-z]+:|\/\/)/iu.test(link)) targets.links.add(link);
    },
  });
  parser.end(html);
  return targets;
}

const escapeForRegExp = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The addresses of our own origin that stand anywhere in a file, whatever for: previews, feeds, data for search engines. */
function ownAddresses(text: string, origin: string): string[] {
  // Lines of a calendar are folded after 75 bytes.
  const unfolded = text.startsWith('BEGIN:VCALENDAR') ? text.replaceAll(/\r?\n[ \t]/gu, '') : text;
  const own = new RegExp(`${escapeForRegExp(origin)}(/[^\\s"'<>\\\\;,)]*)?(?=[\\s"'<>\\\\;,)]|$)`, 'gu');
  return [...unfolded.matchAll(own)].map(([, path = '/']) => path.replaceAll('&amp;', '&'));
}

/** The addresses that a web app manifest names. */
const manifestAddresses = (text: string): string[] =>
  [...text.matchAll(/"(?:src|start_url)":\s*"(\/[^"]*)"/gu)].flatMap(([, path]) => path ?? []);

/** The addresses of `origin` that a file names, with those of a web app manifest that stand there without it. */
export const namedAddresses = (file: string, text: string, origin: string): string[] => [
  ...ownAddresses(text, origin),
  ...(file.endsWith('.webmanifest') ? manifestAddresses(text) : []),
];

/** Files that may name addresses. */
export const isText = (file: string): boolean => /\.(?:html|xml|ics|json|webmanifest|txt)$/u.test(file);

const languageOf = (file: string) => localeKeys.find((locale) => file.startsWith(`${locale}/`)) ?? null;

/** Follows links inside a release; each page is read once. */
function follower(release: string) {
  const known = new Map<string, Targets>();
  const read = (file: string): Targets => {
    const targets = known.get(file) ?? targetsOf(readFileSync(join(release, file), 'utf8'));
    known.set(file, targets);
    return targets;
  };
  const leads = (from: string, link: string): boolean => {
    const { pathname, hash } = new URL(link, `http://site.invalid/${from.replace(/index\.html$/u, '')}`);
    if (served.test(pathname)) return true;
    const target = decodeURIComponent(pathname).slice(1);
    const file = pathname.endsWith('/') ? `${target}index.html` : target;
    if (!existsSync(join(release, file))) return false;
    return hash.length < 2 || !file.endsWith('.html') || read(file).ids.has(decodeURIComponent(hash.slice(1)));
  };
  return { read, leads };
}

/**
 * Checks the changed files of a release: of pages every internal link, the HTML and accessibility rules, and of these and
 * all other texts every address of `origin` that stands in them.
 */
export async function check(release: string, changed: string[], origin: string): Promise<Checks> {
  const rules = htmlRules();
  const { read, leads } = follower(release);
  const step = Math.max(1, Math.ceil(changed.filter(isPage).length / maxRead));
  const counts = new Map<string | null, LanguageCheck>();
  const findings: string[] = [];
  let pages = 0;
  for (const file of changed.filter(isText)) {
    const locale = languageOf(file);
    const text = readFileSync(join(release, file), 'utf8');
    const links = new Set([...(isPage(file) ? read(file).links : []), ...namedAddresses(file, text, origin)]);
    if (links.size === 0 && !isPage(file)) continue;
    const count = counts.get(locale) ?? { locale, pages: 0, read: 0, links: 0, brokenLinks: 0, accessibility: 0 };
    counts.set(locale, count);
    const broken = [...links].filter((link) => !leads(file, link));
    count.links += links.size;
    count.brokenLinks += broken.length;
    findings.push(...broken.map((link) => `/${file}: ${link}`));
    if (!isPage(file)) continue;
    count.pages += 1;
    pages += 1;
    if ((pages - 1) % step !== 0) continue;
    const { results } = await rules.validateString(text);
    const mistakes = results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
    count.read += 1;
    count.accessibility += mistakes.length;
    findings.push(...mistakes.map(({ message, ruleId }) => `/${file}: ${message} (${ruleId})`));
  }
  return { languages: [...counts.values()], findings: findings.slice(0, maxFindings) };
}
