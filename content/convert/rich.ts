import type { Block, RichText, Span } from '../model/index.ts';

const inline = /\*\*(?<bold>[^*]+)\*\*|\[(?<link>[^\]]+)\]\((?<href>[^)]+)\)/gu;

function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > from) spans.push({ text: line.slice(from, match.index) });
    const { bold, link, href } = match.groups ?? {};
    if (bold) spans.push({ text: bold, bold: true });
    else if (link && href) spans.push({ text: link, href });
    from = match.index + match[0].length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

/**
 * Rich text from lines: `## heading`, `- item of a list`, anything else a paragraph; `**bold**` and `[words](address)`
 * inside a line. Empty lines only separate.
 */
export function rich(source: string): RichText {
  const blocks: Block[] = [];
  for (const line of source.split('\n').map((text) => text.trim())) {
    const last = blocks.at(-1);
    if (line === '') continue;
    if (line.startsWith('## ')) blocks.push({ type: 'heading', level: 2, children: spansOf(line.slice(3)) });
    else if (!line.startsWith('- ')) blocks.push({ type: 'paragraph', children: spansOf(line) });
    else if (last?.type === 'list') last.items.push(spansOf(line.slice(2)));
    else blocks.push({ type: 'list', ordered: false, items: [spansOf(line.slice(2))] });
  }
  return blocks;
}
