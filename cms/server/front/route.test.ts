import { expect, test } from 'vitest';
import { routeOf } from './route.ts';

test.each([
  ['/', 'site'],
  ['/nl/aanbod/', 'site'],
  ['/administratie/', 'site'],
  ['/apis', 'site'],
  ['/%', 'site'],
  ['/admin', 'cms'],
  ['/admin/collections/stories', 'cms'],
  ['/api/stories', 'cms'],
  ['/_next/static/x.js', 'cms'],
  ['/preview/nl/', 'preview'],
  ['/previews/', 'site'],
  ['/api/users/first-register', 'blocked'],
  ['/api/users/first-register/', 'blocked'],
  ['/api//users//first-register', 'blocked'],
  ['/api/users/%66irst-register', 'blocked'],
  ['/API/Users/First-Register', 'blocked'],
])('%s goes to %s', (path, route) => {
  expect(routeOf(path)).toBe(route);
});
