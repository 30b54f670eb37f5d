import { expect, test } from 'vitest';
import { cmsAddress, routeOf } from './route.ts';

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
  ['/dev/mail', 'cms'],
  ['/dev/mail/1', 'cms'],
  ['/dev/mails', 'site'],
  ['/dev/examples', 'cms'],
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

test.each([
  ['/dev/mail', '/api/dev/mail'],
  ['/dev/mail/1?a=b', '/api/dev/mail/1?a=b'],
  ['/dev/mails', '/dev/mails'],
  ['/dev/examples', '/api/dev/examples'],
  ['/admin', '/admin'],
])('%s is %s to the CMS', (url, address) => {
  expect(cmsAddress(url)).toBe(address);
});
