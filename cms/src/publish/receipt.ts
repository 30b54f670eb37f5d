import type { Locale } from '@kunstwijzer/content/model';

/** What was checked of the changed pages of one language; `null` is what belongs to none (site/src/render/check.ts). */
type LanguageCheck = {
  locale: Locale | null;
  pages: number;
  /** Of these, the pages whose HTML and accessibility were checked; of very many, a part. */
  read: number;
  links: number;
  brokenLinks: number;
  accessibility: number;
};

/** The checks of a release; `findings` are the first mistakes, one line each. */
export type Checks = { languages: LanguageCheck[]; findings: string[] };

/** What a publication did to the site: which files, and since the moment it was live, how its checks went. */
export type Receipt = {
  changed: number;
  removed: number;
  /** The first changed and removed pages, as paths of the site. */
  changedPages: string[];
  removedPages: string[];
  /** Null while they run, and when they could not be done. */
  checks: Checks | null;
};

const shownPages = 200;
const isPage = (file: string) => file.endsWith('.html');
const pathOf = (file: string) => `/${file.replace(/index\.html$/u, '')}`;

/** The receipt of a release that has just gone live. Pages count, other files follow from them. */
export function receiptOf({ changed, removed }: { changed: string[]; removed: string[] }): Receipt {
  const [fresh, gone] = [changed.filter(isPage), removed.filter(isPage)];
  return {
    changed: fresh.length,
    removed: gone.length,
    changedPages: fresh.slice(0, shownPages).map(pathOf),
    removedPages: gone.slice(0, shownPages).map(pathOf),
    checks: null,
  };
}
