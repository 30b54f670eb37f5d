import type { Block, Labels, Locale, RichText } from '../model/index.ts';

const spans = (text: string) => [{ text: text.replace(/\s*\n\s*/gu, ' ').trim() }];

function block(source: string): Block {
  if (source.startsWith('## ')) return { type: 'heading', level: 2, children: spans(source.slice(3)) };
  if (source.startsWith('> ')) return { type: 'quote', children: spans(source.slice(2)) };
  if (source.startsWith('- '))
    return {
      type: 'list',
      ordered: false,
      items: source
        .slice(2)
        .split(/\n\s*- /u)
        .map(spans),
    };
  return { type: 'paragraph', children: spans(source) };
}

/**
 * Rich text from a plain notation, so that examples stay easy to write and read: blocks are parted by an empty
 * line; `## ` is a heading, `> ` a quote, lines with `- ` a list, anything else a paragraph.
 */
const rich = (source: string): RichText =>
  source
    .trim()
    .split(/\n\s*\n/u)
    .map((part) => block(part.trim()));

/** The same in all four languages. */
export const richInAll = (sources: Labels): Record<Locale, RichText> => ({
  nl: rich(sources.nl),
  en: rich(sources.en),
  tr: rich(sources.tr),
  ar: rich(sources.ar),
});
