import { expect, it } from 'vitest';
import { inAllLocales } from './routing.ts';

it('makes a path per language', () => {
  expect(inAllLocales().map(({ params }) => params.locale)).toEqual(['nl', 'en', 'tr', 'ar']);
});

it('makes a path per language and item', () => {
  const found = inAllLocales([{ slug: 'a' }, { slug: 'b' }]);
  expect(found).toHaveLength(8);
  expect(found).toContainEqual({ params: { slug: 'b', locale: 'ar' } });
});
