import type { Page, PageElement } from './dom.ts';
import type { Node } from './nodes.ts';

/* Microdata (HTML Living Standard §5): elements that say which thing they are about, as the nodes of JSON-LD. */

const deepest = 30;

const sources: Record<string, string> = {
  meta: 'content',
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  iframe: 'src',
  source: 'src',
  object: 'data',
  data: 'value',
  meter: 'value',
};

function valueOf(element: PageElement, page: Page, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return nodeOf(element, page, depth + 1);
  const attribute = element.localName === 'time' ? 'datetime' : sources[element.localName];
  const own = attribute ? element.getAttribute(attribute) : element.getAttribute('content');
  return (own ?? element.textContent ?? '').trim();
}

/** An element and what is in it, up to the next thing. */
function read(element: PageElement, node: Record<string, unknown[]>, page: Page, depth: number): void {
  const names = element.getAttribute('itemprop')?.split(/\s+/u).filter(Boolean) ?? [];
  if (names.length > 0) {
    const value = valueOf(element, page, depth);
    for (const name of names) (node[name] ??= []).push(value);
  }
  if (element.hasAttribute('itemscope') || depth > deepest) return;
  for (const child of element.children) read(child, node, page, depth + 1);
}

function nodeOf(element: PageElement, page: Page, depth: number): Node {
  const words = (name: string) => element.getAttribute(name)?.split(/\s+/u).filter(Boolean) ?? [];
  const node: Record<string, unknown[]> = { '@type': words('itemtype') };
  if (depth > deepest) return node;
  for (const child of element.children) read(child, node, page, depth);
  // What stands elsewhere on the page, by its name.
  const others = new Set(words('itemref'));
  const named = others.size > 0 ? [...page.querySelectorAll('[id]')] : [];
  for (const one of named) if (others.has(one.getAttribute('id') ?? '')) read(one, node, page, depth + 1);
  return node;
}

/** The things that a page describes in its elements. */
export const microdataOf = (page: Page): Node[] =>
  [...page.querySelectorAll('[itemscope]')]
    .filter((element) => !element.hasAttribute('itemprop'))
    .map((element) => nodeOf(element, page, 0));
