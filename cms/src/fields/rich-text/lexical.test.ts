import { RichText } from '@kunstwijzer/content/model';
import type { Span } from '@kunstwijzer/content/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicalToRichText, richTextToLexical } from './lexical.ts';
import type { LexicalState } from './lexical.ts';

const words = fc.stringMatching(/^[a-zA-Zé عو]{1,12}$/u);
const span: fc.Arbitrary<Span> = fc
  .record({
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.option(fc.constantFrom('https://a.nl/', 'tel:070')),
  })
  .map(({ text, bold, italic, href }) => ({
    text,
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
    ...(href && { href }),
  }));
const looks = ({ bold, italic, href }: Span) => JSON.stringify([bold, italic, href]);
// Neighbours that look the same are one span: the canonical form, which Lexical makes too.
const spans = fc
  .array(span, { minLength: 1, maxLength: 5 })
  .map((list) => list.filter((one, i) => i === 0 || looks(one) !== looks(list[i - 1] ?? one)));
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: spans }),
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), children: spans }),
  fc.record({ type: fc.constant('quote' as const), children: spans }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(spans, { minLength: 1, maxLength: 3 }),
  }),
);

const state = (...children: object[]) => ({ root: { type: 'root', version: 1, children } }) as LexicalState;
const text = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format });

describe('rich text', () => {
  it('comes back from the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        expect(lexicalToRichText(richTextToLexical(blocks))).toEqual(blocks);
        expect(RichText.safeParse(blocks).success).toBe(true);
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('keeps line breaks', () => {
    const blocks: RichText = [{ type: 'paragraph', children: [{ text: 'een\ntwee' }, { text: '\ndrie', bold: true }] }];
    expect(lexicalToRichText(richTextToLexical(blocks))).toEqual([
      { type: 'paragraph', children: [{ text: 'een\ntwee\n' }, { text: 'drie', bold: true }] },
    ]);
  });

  it.each([[undefined], [null], [state()], [state({ type: 'paragraph', version: 1, children: [] })]])(
    '%j is nothing',
    (empty) => expect(lexicalToRichText(empty)).toBeNull(),
  );

  it('makes one list of a list in a list', () => {
    const item = (...children: object[]) => ({ type: 'listitem', version: 1, children });
    const list = (...children: object[]) => ({ type: 'list', version: 1, listType: 'bullet', children });
    expect(lexicalToRichText(state(list(item(text('a')), item(list(item(text('b')))))))).toEqual([
      { type: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
    ]);
  });

  it('reads addresses that the editor found by itself', () => {
    const link = { type: 'autolink', version: 1, fields: { url: 'https://a.nl/' }, children: [text('a.nl', 1)] };
    expect(lexicalToRichText(state({ type: 'paragraph', version: 1, children: [link] }))).toEqual([
      { type: 'paragraph', children: [{ text: 'a.nl', bold: true, href: 'https://a.nl/' }] },
    ]);
  });

  it('refuses what the site cannot show', () =>
    expect(() => lexicalToRichText(state({ type: 'upload', version: 1 }))).toThrow(
      'Rich text holds a piece of type upload',
    ));
});
