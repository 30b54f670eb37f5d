import { richTextToPlain } from '../../model/rich-text.ts';
import type { Block, LocalizedRichText, RichText, Span } from '../../model/rich-text.ts';
import type { LocalizedText } from '../../model/text.ts';

const spans = (text: string): Span[] => [{ text: text.replace(/\s+/gu, ' ').trim() }];

/**
 * Plain text as rich text: blocks are parted by empty lines, and lines that all begin with `- ` are a list. Nothing
 * else is read as markup, so what people type is what stands there.
 */
const richOf = (text: string): RichText =>
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

/** A block as people type it in the form. */
const typed = (block: Block): string =>
  block.type === 'list'
    ? block.items.map((children) => `- ${richTextToPlain([{ type: 'paragraph', children }])}`).join('\n')
    : richTextToPlain([block]);

/** Texts that people typed, as a record has them. */
export const richTexts = (texts: LocalizedText | null): LocalizedRichText | null =>
  texts && Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, richOf(text)]));

/** Texts of a record, as people would type them. */
export const typedTexts = (texts: LocalizedRichText | null): LocalizedText | null =>
  texts &&
  Object.fromEntries(Object.entries(texts).map(([locale, blocks]) => [locale, blocks.map(typed).join('\n\n')]));
