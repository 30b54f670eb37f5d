import { describe, expect, it } from 'vitest';
import { alternates, breadcrumbJsonLd, metaDescription, pathWithoutLocale } from './head.ts';
import { jsonForScript } from '../ui/json-for-script.ts';

describe('pathWithoutLocale', () => {
  it.each([
    ['/nl/', '/'],
    ['/ar/aanbod/kunst/dans/', '/aanbod/kunst/dans/'],
  ])('%s → %s', (pathname, expected) => {
    expect(pathWithoutLocale(pathname)).toBe(expected);
  });
});

describe('alternates', () => {
  it('names the page in four languages and for all others', () => {
    const links = alternates(new URL('https://kunst.example/'), '/agenda/');
    expect(links.map(({ hreflang }) => hreflang)).toEqual(['nl', 'en', 'tr', 'ar', 'x-default']);
    expect(links[3]?.href).toBe('https://kunst.example/ar/agenda/');
    expect(links[4]?.href).toBe('https://kunst.example/nl/agenda/');
  });
});

describe('breadcrumbJsonLd', () => {
  it('counts the steps from one', () => {
    const { itemListElement } = breadcrumbJsonLd([
      { name: 'Home', item: 'https://kunst.example/nl/' },
      { name: 'Aanbod', item: 'https://kunst.example/nl/aanbod/' },
    ]);
    expect(itemListElement[1]).toEqual({
      '@type': 'ListItem',
      position: 2,
      name: 'Aanbod',
      item: 'https://kunst.example/nl/aanbod/',
    });
  });
});

describe('jsonForScript', () => {
  it('cannot be ended by a text', () => {
    const json = jsonForScript({ name: '</script><b>' });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ name: '</script><b>' });
  });
});

describe('metaDescription', () => {
  it('keeps a short text', () => {
    const text = 'Samen zingen in de wijk, elke dinsdagavond van acht tot tien.';
    expect(metaDescription(text, 'Koor')).toBe(text);
  });

  it('puts the title before a very short text', () => {
    expect(metaDescription('Samen zingen.', 'Wijkkoor')).toBe('Wijkkoor: Samen zingen.');
  });

  it('ends a long text at a word', () => {
    const text = metaDescription('woord '.repeat(60), 'Koor');
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/woord…$/u);
  });
});
