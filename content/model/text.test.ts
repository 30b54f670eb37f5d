import { describe, expect, it } from 'vitest';
import { RichText, richTextToHtml, richTextToPlain } from './rich-text.ts';
import { LocalizedText, pick } from './text.ts';

describe('pick', () => {
  it.each([
    [
      'the language of the page',
      { nl: 'Koor', tr: 'Koro' },
      'tr',
      { value: 'Koro', lang: 'tr', dir: 'ltr', fallback: false },
    ],
    [
      'Dutch when that language is missing',
      { nl: 'Koor' },
      'ar',
      { value: 'Koor', lang: 'nl', dir: 'ltr', fallback: true },
    ],
    [
      'what there is when Dutch is missing too',
      { ar: 'كورال' },
      'en',
      { value: 'كورال', lang: 'ar', dir: 'rtl', fallback: true },
    ],
  ] as const)('gives %s', (_name, texts, locale, expected) => {
    expect(pick(texts, locale)).toEqual(expected);
  });
});

describe('LocalizedText', () => {
  it.each([
    ['no language at all', {}],
    ['an empty text', { nl: ' ' }],
    ['an unknown language', { de: 'Chor' }],
    ['a hidden direction override', { nl: 'betaal \u202Ereih' }],
  ])('refuses %s', (_name, value) => {
    expect(LocalizedText.safeParse(value).success).toBe(false);
  });
  it('keeps real Arabic as it is', () => {
    expect(LocalizedText.parse({ ar: 'دروس العود – مجانًا' })).toEqual({ ar: 'دروس العود – مجانًا' });
  });
});

describe('rich text', () => {
  const blocks: RichText = [
    { type: 'heading', level: 2, children: [{ text: 'Zingen & dansen' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'Kom ' },
        { text: 'kijken', bold: true, italic: true },
        { text: ' bij ' },
        { text: 'ons', href: '/nl/aanbod/' },
      ],
    },
    { type: 'list', ordered: true, items: [[{ text: 'een' }], [{ text: '<twee>' }]] },
    { type: 'quote', children: [{ text: 'mooi' }] },
  ];
  it('becomes semantic, escaped HTML', () => {
    expect(richTextToHtml(blocks)).toBe(
      '<h2>Zingen &amp; dansen</h2><p>Kom <strong><em>kijken</em></strong> bij <a href="/nl/aanbod/">ons</a></p>' +
        '<ol><li>een</li><li>&lt;twee&gt;</li></ol><blockquote><p>mooi</p></blockquote>',
    );
  });
  it('becomes plain text', () => {
    expect(richTextToPlain(blocks)).toBe('Zingen & dansen Kom kijken bij ons een <twee> mooi');
  });
  it.each(['javascript:alert(1)', 'http://example.org', '//example.org', 'data:text/html,x'])(
    'refuses the link %s',
    (href) => {
      expect(RichText.safeParse([{ type: 'paragraph', children: [{ text: 'x', href }] }]).success).toBe(false);
    },
  );
});
