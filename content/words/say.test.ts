import { describe, expect, it } from 'vitest';
import { say } from './say.ts';

const texts = {
  nl: { found_one: '{{count}} resultaat', found_other: '{{count}} resultaten', remove: 'Haal weg: {{filter}}' },
  ar: {
    found_zero: 'لا توجد نتائج',
    found_one: 'نتيجة واحدة',
    found_two: 'نتيجتان',
    found_few: '{{count}} نتائج',
    found_many: '{{count}} نتيجة',
    found_other: '{{count}} نتيجة',
  },
};

describe('say', () => {
  it.each([
    ['nl', 'nl-NL', 1, '1 resultaat'],
    ['nl', 'nl-NL', 1200, '1.200 resultaten'],
    ['ar', 'ar-u-nu-latn', 0, 'لا توجد نتائج'],
    ['ar', 'ar-u-nu-latn', 2, 'نتيجتان'],
    ['ar', 'ar-u-nu-latn', 5, '5 نتائج'],
    ['ar', 'ar-u-nu-latn', 11, '11 نتيجة'],
  ] as const)('%s %s %i → %s', (locale, tag, count, expected) => {
    expect(say<'found'>(texts[locale], tag)('found', { count })).toBe(expected);
  });
  it('fills placeholders, and leaves what looks like markup alone', () => {
    expect(say<'remove'>(texts.nl, 'nl-NL')('remove', { filter: '<b>$&</b>' })).toBe('Haal weg: <b>$&</b>');
  });
  it('leaves a placeholder without a value in sight, and takes nothing out of a value', () => {
    expect(say<'remove'>(texts.nl, 'nl-NL')('remove')).toBe('Haal weg: {{filter}}');
    expect(say<'remove'>(texts.nl, 'nl-NL')('remove', { filter: '{{filter}} $&' })).toBe('Haal weg: {{filter}} $&');
  });
  it('refuses a key that was not handed over', () => {
    expect(() => say<'remove'>({}, 'nl-NL')('remove')).toThrow('remove');
  });
});
