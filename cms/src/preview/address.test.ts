import { expect, test } from 'vitest';
import { draftOf, previewAddress } from './address.ts';

test.each([
  ['stories', 'koor', 'nl', '/preview/nl/verhalen/koor/?collection=stories&id=1'],
  ['activities', 'oud', 'ar', '/preview/ar/aanbod/oud/?collection=activities&id=1'],
  ['guides', 'over', 'en', '/preview/en/over/?collection=guides&id=1'],
  ['guides', 'hulp', 'tr', '/preview/tr/gids/hulp/?collection=guides&id=1'],
  ['notices', 'bas', 'nl', '/preview/nl/prikbord/?collection=notices&id=1#bas'],
  ['alerts', 'storm', 'nl', '/preview/nl/?collection=alerts&id=1'],
  ['users', 'x', 'nl', null],
  ['stories', '', 'nl', null],
  ['stories', 'koor', 'xx', null],
])('%s/%s in %s', (collection, slug, locale, address) => {
  expect(previewAddress({ collection, id: '1', slug, locale })).toBe(address);
});

test.each([
  ['collection=stories&id=1', { collection: 'stories', id: '1' }],
  ['collection=users&id=1', null],
  ['collection=stories', null],
  ['', null],
])('draft of ?%s', (query, draft) => {
  expect(draftOf(new URLSearchParams(query))).toEqual(draft);
});
