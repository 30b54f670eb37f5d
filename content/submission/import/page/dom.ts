import { DOMParser } from 'linkedom/worker';

/* A web page as the Document Object Model has it. A browser brings its own (dom.browser.ts, by `#dom` of package.json). */

/** What we ask of an element. */
export type PageElement = {
  localName: string;
  children: Iterable<PageElement>;
  textContent: string | null;
  getAttribute: (name: string) => string | null;
  hasAttribute: (name: string) => boolean;
};

/** What we ask of a page. */
export type Page = {
  documentElement: PageElement | null;
  querySelectorAll: (selectors: string) => Iterable<PageElement>;
};

/** Parses a web page; nothing in it runs or loads. */
export const parsePage = (html: string): Page => new DOMParser().parseFromString(html, 'text/html');
