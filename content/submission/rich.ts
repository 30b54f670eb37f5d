import type { RichText, Span } from '../model/text.ts';

const spans = (text: string): Span[] => [{ text: text.replace(/\s+/gu, ' ').trim() }];

/**
 * Plain text as rich text: blocks are parted by empty lines, and lines that all begin with `- ` are a list. Nothing
 * else is read as markup, so what people type is what stands there.
 */
export const richOf = (text: string): RichText =>
  text
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      const items = lines.map((line) => /^[-•*]\s+(\S.*)$/u.exec(line)?.[1]);
      return items.every((item) => item !== undefined)
        ? { type: 'list', ordered: false, items: items.map(spans) }
        : { type: 'paragraph', children: spans(block) };
    });
