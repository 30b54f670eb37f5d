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
/** Answered by the CMS, not by a file. */
const served = /^\/(?:api|admin)\b/u;

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

/** Checks the changed pages of a release: every internal link, and the HTML and accessibility rules. */
export async function check(release: string, changed: string[]): Promise<Checks> {
  const rules = htmlRules();
  const { read, leads } = follower(release);
  const pages = changed.filter((file) => file.endsWith('.html'));
  const step = Math.max(1, Math.ceil(pages.length / maxRead));
  const counts = new Map<string | null, LanguageCheck>();
  const findings: string[] = [];
  for (const [i, file] of pages.entries()) {
    const locale = languageOf(file);
    const count = counts.get(locale) ?? { locale, pages: 0, read: 0, links: 0, brokenLinks: 0, accessibility: 0 };
    counts.set(locale, count);
    count.pages += 1;
    const { links } = read(file);
    const broken = [...links].filter((link) => !leads(file, link));
    count.links += links.size;
    count.brokenLinks += broken.length;
    findings.push(...broken.map((link) => `/${file}: ${link}`));
    if (i % step !== 0) continue;
    const { results } = await rules.validateString(readFileSync(join(release, file), 'utf8'));
    const mistakes = results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
    count.read += 1;
    count.accessibility += mistakes.length;
    findings.push(...mistakes.map(({ message, ruleId }) => `/${file}: ${message} (${ruleId})`));
  }
  return { languages: [...counts.values()], findings: findings.slice(0, maxFindings) };
}
