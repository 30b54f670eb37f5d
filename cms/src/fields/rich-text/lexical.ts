import type { RichText } from '@kunstwijzer/content/model';
import type { Block, Span } from '@kunstwijzer/content/model';

/* Lossless conversion between the model's rich text and the editor state of Lexical, for the few features we allow. */

type Node = {
  type: string;
  version: number;
  children?: Node[];
  text?: string;
  fields?: { url?: string };
  [key: string]: unknown;
};
/** The editor state that Payload stores. */
export type LexicalState = { root: Node };

const bold = 1;
const italic = 2;

const element = (type: string, children: Node[], more: object = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  ...more,
  children,
});

function textNodes({ text, bold: isBold, italic: isItalic }: Span): Node[] {
  const format = (isBold ? bold : 0) + (isItalic ? italic : 0);
  const lines = text
    .split('\n')
    .map((line) => ({ type: 'text', version: 1, text: line, format, detail: 0, mode: 'normal', style: '' }));
  return lines.flatMap((node, i) => [
    ...(i > 0 ? [{ type: 'linebreak', version: 1 }] : []),
    ...(node.text === '' ? [] : [node]),
  ]);
}

function spanNodes(spans: Span[]): Node[] {
  const nodes: Node[] = [];
  let link = { href: '', children: nodes };
  for (const span of spans) {
    if (!span.href) {
      link = { href: '', children: nodes };
      nodes.push(...textNodes(span));
      continue;
    }
    if (link.href !== span.href) {
      link = { href: span.href, children: [] };
      const fields = { linkType: 'custom', url: span.href, newTab: false };
      nodes.push({ ...element('link', link.children, { fields }), version: 3 });
    }
    link.children.push(...textNodes(span));
  }
  return nodes;
}

function blockNode(block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return element('paragraph', spanNodes(block.children), { textFormat: 0, textStyle: '' });
    case 'heading':
      return element('heading', spanNodes(block.children), { tag: `h${block.level}` });
    case 'quote':
      return element('quote', spanNodes(block.children));
    case 'list': {
      const items = block.items.map((item, i) => element('listitem', spanNodes(item), { value: i + 1 }));
      const kind = block.ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' };
      return element('list', items, { ...kind, start: 1 });
    }
  }
}

/** The editor state of a rich text. */
export const richTextToLexical = (blocks: RichText): LexicalState => ({ root: element('root', blocks.map(blockNode)) });

const childrenOf = (node: Node) => node.children ?? [];

const unknown = ({ type }: Node) => new Error(`Rich text holds a piece of type ${type}, which the site cannot show`);

/** Adds a piece of text; neighbours that look the same become one span, as Lexical does itself. */
function push(spans: Span[], next: Span) {
  const last = spans.at(-1);
  if (last && last.bold === next.bold && last.italic === next.italic && last.href === next.href) last.text += next.text;
  else spans.push(next);
}

function readSpans(nodes: Node[], href: string | undefined, spans: Span[]): Span[] {
  for (const node of nodes) {
    if (node.type === 'text') {
      const format = Number(node.format);
      const marks = {
        ...(format & bold && { bold: true as const }),
        ...(format & italic && { italic: true as const }),
      };
      if (node.text) push(spans, { text: node.text, ...marks, ...(href && { href }) });
    } else if (node.type === 'linebreak' || node.type === 'tab') {
      // A break has no marks of its own: it stays in the span before it.
      const last = spans.at(-1);
      const text = node.type === 'tab' ? '\t' : '\n';
      if (last) last.text += text;
      else spans.push({ text });
    } else if (node.type === 'link' || node.type === 'autolink') {
      readSpans(childrenOf(node), node.fields?.url ?? '', spans);
    } else throw unknown(node);
  }
  return spans;
}

// A list inside a list item becomes items of the same list: the site has one level.
const readItems = (list: Node): Span[][] =>
  childrenOf(list)
    .flatMap((item) => [
      readSpans(
        childrenOf(item).filter(({ type }) => type !== 'list'),
        undefined,
        [],
      ),
      ...childrenOf(item)
        .filter(({ type }) => type === 'list')
        .flatMap(readItems),
    ])
    .filter((spans) => spans.length > 0);

function readBlock(node: Node): Block | null {
  if (node.type === 'list') {
    const items = readItems(node);
    return items.length > 0 ? { type: 'list', ordered: node.listType === 'number', items } : null;
  }
  if (!['heading', 'quote', 'paragraph'].includes(node.type)) throw unknown(node);
  const children = readSpans(childrenOf(node), undefined, []);
  if (children.length === 0) return null;
  if (node.type === 'heading') return { type: 'heading', level: node.tag === 'h3' ? 3 : 2, children };
  if (node.type === 'quote') return { type: 'quote', children };
  return { type: 'paragraph', children };
}

/** The rich text of an editor state; null when nothing is written. Throws on a node that our editor does not offer. */
export function lexicalToRichText(state: LexicalState | null | undefined): RichText | null {
  const blocks = childrenOf(state?.root ?? { type: 'root', version: 1 })
    .map(readBlock)
    .filter((block) => block !== null);
  return blocks.length > 0 ? blocks : null;
}
