import { beforeAll, expect, it } from 'vitest';
import { as, ask } from './api.ts';

/*
 * 2. A draft appears nowhere: not in lists, by id, as a version, in a count, by a condition or through a relation. Nor does
 * anything else: visitors read `/data` on the site. That access control alone would hide it too: access-config.int.test.ts.
 */

const canary = 'kanarie-8d41';
let id = '';

beforeAll(async () => {
  const headers = await as('editor');
  const json = { slug: canary, name: canary, summary: canary, todo: canary };
  const made = await ask('/api/providers?draft=true', { json, headers });
  expect(made.status).toBe(201);
  ({ id } = ((await made.json()) as { doc: { id: string } }).doc);
});

it.each([
  '/api/providers?limit=100',
  '/api/providers?draft=true&limit=100',
  '/api/providers?where[_status][equals]=draft',
  '/api/providers?where[or][0][_status][equals]=draft&where[or][1][slug][exists]=true',
  '/api/providers/versions?limit=100',
  '/api/providers/count?where[slug][contains]=kanarie',
  '/api/providers/ID',
  '/api/providers/ID?draft=true&depth=2',
  '/api/activities?depth=2&limit=100',
  '/api/providers?trash=true',
])('%s', async (path) => {
  const response = await ask(path.replace('ID', id));
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ errors: [{ message: 'Log in first.' }] });
});
