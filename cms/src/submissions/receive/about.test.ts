import { expect, it } from 'vitest';
import { withAbout } from './about.ts';

const page = 'https://example.org/nl/insturen/fout/?over=activities/kinderkoor';
const about = { 'about-collection': ['activities'], 'about-slug': ['kinderkoor'] };
const other = { 'about-collection': ['events'], 'about-slug': ['open-dag'] };

it.each([
  ['a report without a script', 'mistake', {}, page, about],
  ['a report that carries it along', 'mistake', other, page, other],
  ['another form', 'event', {}, page, {}],
  ['a page about nothing', 'mistake', {}, 'https://example.org/nl/insturen/fout/', {}],
  ['no referrer', 'mistake', {}, null, {}],
  ['a referrer that is no address', 'mistake', {}, 'about:', {}],
  ['something else in the address', 'mistake', {}, `${page}/../x`, {}],
] as const)('%s', (_name, kind, values, referrer, expected) => {
  expect(withAbout(kind, values as unknown as Record<string, string[]>, referrer)).toEqual(expected);
});
