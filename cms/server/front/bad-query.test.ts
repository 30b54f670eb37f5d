import { expect, it } from 'vitest';
import { badQuery } from './bad-query.ts';

it.each([
  '/api/events',
  '/api/events?limit=0&page=2&depth=1&locale=ar&sort=-start,slug',
  '/api/events?where[slug][equals]=__proto__&fallback-locale=null',
  '/admin/collections/events?q=constructor',
])('takes %s', (url) => expect(badQuery(url)).toBeNull());

it.each([
  `/api/events?where${'[and][0]'.repeat(9)}[slug][equals]=a`,
  '/api/events?where[slug][equals]=%00',
  `/api/events?q=${'a'.repeat(20_000)}`,
  '/api/events/%00',
])('refuses %.60s', (url) => expect(badQuery(url)).toMatch(/\.$/u));

// Names that every object has: a request with one was never answered.
it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', '%5F_proto__'])(
  'refuses %s in the place of a name, wherever it stands',
  (name) => {
    for (const url of [
      `/api/health?${name}=0`,
      `/api/${name}`,
      `/api/events/${name}?limit=1`,
      `/api/events?where[${name}][equals]=0`,
      `/api/events?where[slug][${name}]=0`,
    ])
      expect(badQuery(url), url).toMatch(/\.$/u);
  },
);
