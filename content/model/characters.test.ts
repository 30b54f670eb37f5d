import { expect, it } from 'vitest';
import { readable, readableIn } from './characters.ts';
import { href, RichText } from './rich-text.ts';
import { PlainText } from './text.ts';

it.each([0x00, 0x02, 0x0b, 0x0c, 0x1f, 0x7f, 0x9f, 0xff_fe, 0xd8_00])('takes character %i out', (code) => {
  const text = `Ko${String.fromCharCode(code)}or`;
  expect(readable(text)).toBe('Koor');
  expect(PlainText.parse(text)).toBe('Koor');
  expect(RichText.parse([{ type: 'paragraph', children: [{ text }] }])).toEqual([
    { type: 'paragraph', children: [{ text: 'Koor' }] },
  ]);
  expect(readableIn({ a: [{ b: text }], n: 1, none: null })).toEqual({ a: [{ b: 'Koor' }], n: 1, none: null });
});

it.each(['twee\nregels', 'een\ttab', 'جوقة', '🎭', 'a\u0085b', 'a\u2028b'])('leaves %j as it is', (text) => {
  expect(readable(text)).toBe(text);
});

it('a text of which nothing is left is none', () => {
  expect(PlainText.safeParse('\u0002\u000B').success).toBe(false);
});

it('leaves moments and files as they are', () => {
  const day = new Date(0);
  expect(readableIn({ day })).toEqual({ day });
});

// What a browser takes for the address of another host is no page of this site.
it.each(['/\\evil.example', '//evil.example', '/\t/evil.example', '/\n//evil.example'])(
  '%j is no page of ours',
  (url) => {
    expect(href.safeParse(url).success).toBe(false);
  },
);
it.each(['/nl/', '/', '/nl/over/?a=/b', 'https://example.org/a', 'tel:+31701234567'])('%s is a link', (url) => {
  expect(href.safeParse(url).success).toBe(true);
});
