import { Slug } from '@kunstwijzer/content/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['Koor de Kwinkslag!', 'koor-de-kwinkslag'],
    ['Één dag – zó', 'een-dag-zo'],
    ['Coöperatie', 'cooperatie'],
    ['Şarkı & ğ', 'sarki-g'],
    ['Halı ve Işık', 'hali-ve-isik'],
    ['İstanbul’dan', 'istanbul-dan'],
    ['عود', 'ewd'],
    ['日本', ''],
    ['  --  ', ''],
    ['a'.repeat(200), 'a'.repeat(80)],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ])('%j becomes %j', (text, slug) => expect(slugify(text)).toBe(slug));

  it('gives a valid slug or nothing for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => slugify(text) === '' || Slug.safeParse(slugify(text)).success,
      ),
    );
  });
});
