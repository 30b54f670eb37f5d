import { expect, test } from 'vitest';
import { collectionNames } from '../model/index.ts';
import { placeOfRecord, recordPath } from './paths.ts';

test.each([
  ['events', 'open-avond', '/agenda/open-avond/'],
  ['guides', 'over', '/over/'],
  ['guides', 'hulp', '/gids/hulp/'],
  ['terms', 'saz', null],
  ['notices', 'bas', null],
] as const)('the page of %s/%s is %s', (collection, slug, path) => expect(recordPath(collection, slug)).toBe(path));

test.each([
  ['notices', '/prikbord/#x'],
  ['steps', '/routekaart/'],
  ['users', '/'],
  ['constructor', '/'],
])('a record of %s appears at %s', (collection, path) => expect(placeOfRecord(collection, 'x')).toBe(path));

test('no two pages of records are the same', () => {
  const pages = collectionNames.flatMap((name) => recordPath(name, 'x') ?? []);
  expect(new Set(pages).size).toBe(pages.length);
});
