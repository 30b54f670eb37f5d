import { expect, it } from 'vitest';
import { badQuery } from './bad-query.ts';

it.each([
  '/api/events',
  '/api/events?limit=0&page=2&depth=1&locale=ar&sort=-start,slug',
  '/api/events?where[slug][equals]=negatief-1&fallback-locale=null',
])('takes %s', (url) => expect(badQuery(url)).toBeNull());

it.each([
  '/api/events?limit=-1',
  '/api/events?page=1e9',
  '/api/events?depth=NaN',
  '/api/events?locale=xx',
  "/api/events?sort=slug';--",
  `/api/events?where${'[and][0]'.repeat(9)}[slug][equals]=a`,
  '/api/events?where[slug][equals]=%00',
  `/api/events?q=${'a'.repeat(20_000)}`,
])('refuses %.60s', (url) => expect(badQuery(url)).toMatch(/\.$/u));
