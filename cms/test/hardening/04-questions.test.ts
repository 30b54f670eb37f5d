import { expect, it } from 'vitest';
import { passwordOf } from '../people.ts';
import { as, ask } from './api.ts';

/*
 * 4. What can be asked: by a visitor nothing of Payload; by people with an account parameters that we know, as they are
 * after parsing. What a visitor could read by access control alone: access-config.int.test.ts.
 */

it.each([
  '/api/providers',
  '/api/providers?limit=1',
  '/api/providers?limit[0]=1&limit[1]=500',
  '/api/providers/count',
  '/api/users?where[email][contains]=a',
  '/api/globals/site',
])('a visitor is not answered: %s', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ message: 'Log in first.' }] });
});

it('an ended session is none', async () => {
  const login = { email: 'moderator@example.org', password: passwordOf('moderator') };
  const { token } = (await (await ask('/api/users/login', { json: login })).json()) as { token: string };
  const headers = { authorization: `JWT ${token}` };
  expect((await ask('/api/providers?limit=1', { headers })).status).toBe(200);
  expect((await ask('/api/users/logout', { method: 'POST', headers })).status).toBe(200);
  expect((await ask('/api/providers?limit=1', { headers })).status).toBe(401);
});

const refused = [
  'limit=-1',
  'limit=0',
  'limit=251',
  'limit=1e3',
  'limit[0]=1&limit[1]=500',
  'limit=1&limit=500',
  'limit[]=500',
  'page[]=1e308',
  'page=0',
  'depth=3',
  'depth=10',
  'pagination=false',
  'locale=xx',
  "sort=slug';--",
  'sort[a]=slug',
  'select=title',
  'populate[providers][name]=true',
  'joins[x][limit]=0',
  'showHiddenFields=true',
  'overrideAccess=true',
  'data={}',
  'where=x',
  'where[]=x',
  'where[createdAt]=x',
  'where[createdAt][less_than]=x',
  'where[createdAt][near]=1,2,3',
  'where[createdAt][all]=1',
  'where[createdAt][within]=1',
  'where[createdAt][intersects]=1',
  'where[createdAt][niets]=1',
  'where[niets][equals]=1',
  'where[or]=x',
  'where[slug][equals][a]=1',
  'where[updatedAt][exists]=misschien',
  '__proto__=0',
  '__proto__[limit]=500',
];

it.each(refused)('people with an account are told what is wrong with %s', async (query) => {
  const headers = await as('editor');
  const response = await ask(`/api/providers?${query}`, { headers });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/\.(?:"\}\]\})?\n?$/u);
});

it.each(refused.filter((query) => !query.startsWith('__proto__')))(
  'also in the body of a POST that stands for a GET: %s',
  async (body) => {
    for (const name of ['x-http-method-override', 'x-payload-http-method-override']) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', [name]: 'GET', ...(await as('editor')) };
      expect((await ask('/api/providers', { method: 'POST', headers, body })).status).toBe(400);
    }
  },
);

it('a question as JSON is not read', async () => {
  const headers = { 'x-http-method-override': 'GET', ...(await as('editor')) };
  expect((await ask('/api/providers', { json: { limit: 500 }, headers })).status).toBe(400);
});

it.each([
  'locale=all&pagination=false&limit=250',
  'limit=10&page=1&depth=2&draft=true&sort=-updatedAt,slug&select[slug]=true',
  'where[or][0][and][0][slug][contains]=a&where[or][0][and][1][createdAt][less_than]=2030-01-01',
  'where[slug][in]=a,b&where[_status][equals]=published&fallback-locale=null',
])('people with an account may ask %s', async (query) => {
  expect((await ask(`/api/providers?${query}`, { headers: await as('editor') })).status).toBe(200);
});
