import { z } from 'zod';
import { escapeHtml } from '../core/index.ts';
import { readable } from './characters.ts';
import { bidiControls, localized } from './text.ts';

/* Rich text: a small set of blocks, the one canonical form. The CMS converts it to and from Lexical,
   the site prints it with `richTextToHtml`; see docs/decisions/005-rich-text.md. */

export const href = z
  .string()
  .refine(
    (url) => /^(https:\/\/|mailto:|tel:|\/(?![/\\\s]))/u.test(url),
    'only https, mailto, tel and pages of this site',
  );

const Span = z.strictObject({
  text: z
    .string()
    .overwrite(readable)
    .min(1)
    .refine((text) => !bidiControls.test(text), 'contains hidden direction characters'),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: href.optional(),
});
const Spans = z.array(Span).min(1);

const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: Spans }),
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), children: Spans }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(Spans).min(1) }),
  z.strictObject({ type: z.literal('quote'), children: Spans }),
]);

export const RichText = z.array(Block).min(1);
export type Span = z.infer<typeof Span>;
export type Block = z.infer<typeof Block>;
export type RichText = z.infer<typeof RichText>;

export const LocalizedRichText = localized(RichText);
export type LocalizedRichText = z.infer<typeof LocalizedRichText>;

function spanToHtml({ text, bold, italic, href: url }: Span): string {
  let html = escapeHtml(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return url ? `<a href="${escapeHtml(url)}">${html}</a>` : html;
}

const spansToHtml = (spans: Span[]) => spans.map(spanToHtml).join('');

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${spansToHtml(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${spansToHtml(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${spansToHtml(block.children)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${spansToHtml(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

/** Rich text as semantic HTML; every text is escaped, so the result is safe to print. */
export const richTextToHtml = (blocks: RichText) => blocks.map(blockToHtml).join('');

/** Rich text as plain text, for search and meta descriptions. */
export const richTextToPlain = (blocks: RichText) =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block.children]))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join(' ');
