import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { localeOf, routeOf } from './route.ts';

it.each([
  ['/nl/', true, 'page'],
  ['/ar/aanbod/kunst/dans/', true, 'page'],
  ['/', true, null],
  ['/admin/', true, null],
  ['/preview/nl/aanbod/', true, null],
  ['/api/submissions', false, null],
  ['/nl/agenda/agenda.ics', true, null],
  ['/_astro/style.abc.css', false, 'fixed'],
  ['/nl/zoeken/index.json', false, 'latest'],
  ['/nl/zoeken/cards-0123456789ab.json', false, 'fixed'],
  ['/media/koor-640.webp', false, 'latest'],
  ['/data/activities.json', false, null],
])('%s (navigation: %s) → %s', (path, navigation, route) => {
  expect(routeOf(path, navigation)).toBe(route);
});

it.each(localeKeys)('knows the language %s', (locale) => {
  expect(routeOf(`/${locale}/`, true)).toBe('page');
  expect(localeOf(`/${locale}/passen/`)).toBe(locale);
});

it('knows the language of a path', () => {
  expect(['/tr/passen/', '/trein/', '/'].map(localeOf)).toEqual(['tr', null, null]);
});
