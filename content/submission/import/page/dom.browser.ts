import type { Page } from './dom.ts';

type Parser = new () => { parseFromString: (html: string, type: 'text/html') => Page };

/** Parses a web page; nothing in it runs or loads. */
export const parsePage = (html: string): Page =>
  new (globalThis as unknown as { DOMParser: Parser }).DOMParser().parseFromString(html, 'text/html');
