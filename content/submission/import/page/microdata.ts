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

function valueOf(element: PageElement, depth: number): unknown {
  if (element.hasAttribute('itemscope')) return nodeOf(element, depth + 1);
  const attribute = element.localName === 'time' ? 'datetime' : sources[element.localName];
  const own = attribute ? element.getAttribute(attribute) : element.getAttribute('content');
  return (own ?? element.textContent ?? '').trim();
}

function collect(element: PageElement, node: Record<string, unknown[]>, depth: number): void {
  if (depth > deepest) return;
  for (const child of element.children) {
    const names = child.getAttribute('itemprop')?.split(/\s+/u).filter(Boolean) ?? [];
    if (names.length > 0) {
      const value = valueOf(child, depth);
      for (const name of names) (node[name] ??= []).push(value);
    }
    if (!child.hasAttribute('itemscope')) collect(child, node, depth + 1);
  }
}

function nodeOf(element: PageElement, depth: number): Node {
  const types = element.getAttribute('itemtype')?.split(/\s+/u).filter(Boolean) ?? [];
  const node: Record<string, unknown[]> = { '@type': types };
  if (depth <= deepest) collect(element, node, depth);
  return node;
}

/** The things that a page describes in its elements. */
export const microdataOf = (page: Page): Node[] =>
  [...page.querySelectorAll('[itemscope]')]
    .filter((element) => !element.hasAttribute('itemprop'))
    .map((element) => nodeOf(element, 0));
