import { describe, expect, it } from 'vitest';
import { picked } from './localized.ts';

describe('picked', () => {
  it('leaves a text in the language of the page bare', () => {
    expect(picked({ nl: 'Koor', tr: 'Koro' }, 'tr')).toMatchObject({
      text: 'Koro',
      html: null,
      attributes: {},
      fallback: false,
    });
  });

  it('marks a Dutch text on an Arabic page', () => {
    expect(picked({ nl: 'Koor' }, 'ar')).toMatchObject({
      text: 'Koor',
      attributes: { lang: 'nl', dir: 'ltr' },
      fallback: true,
    });
  });

  it('prints rich text as escaped HTML', () => {
    const text = { nl: [{ type: 'paragraph' as const, children: [{ text: 'a < b' }] }] };
    expect(picked(text, 'nl')).toMatchObject({ html: '<p>a &lt; b</p>', text: null });
  });
});
