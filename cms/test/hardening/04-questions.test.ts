import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/* 4. What a visitor can ask: one page of at most 100, one language, no deeper than two, nothing about hidden fields. */

it.each([
  '/api/providers?pagination=false',
  '/api/providers?locale=all',
  '/api/providers?where[todo][contains]=a',
  '/api/providers?sort=todo',
  '/api/providers?sort=-todo',
  '/api/providers?select[todo]=true',
  '/api/activities?where[provider.todo][contains]=a',
])('%s is refused', async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(400);
  expect(JSON.stringify(await response.json())).toMatch(/message/u);
});

it.each(['where[email][contains]=a', 'sort=email', 'select[email]=true'])('users?%s tells nothing', async (query) => {
  expect([400, 403]).toContain((await ask(`/api/users?${query}`)).status);
});

it('gives at most a hundred documents', async () => {
  expect(await (await ask('/api/providers?limit=5000')).json()).toMatchObject({ limit: 100 });
  expect(await (await ask('/api/providers?limit=0')).json()).toMatchObject({ limit: 10 });
});

it('goes two relations deep, however deep one asks', async () => {
  const deep = await (await ask('/api/activities?depth=10&limit=1')).text();
  expect(deep).toBe(await (await ask('/api/activities?depth=2&limit=1')).text());
});

it('people with an account may ask for all languages and pages at once', async () => {
  const response = await ask('/api/providers?locale=all&pagination=false&limit=0', { headers: await as('editor') });
  expect(response.status).toBe(200);
});

it('a question in the body of a POST is the same question', async () => {
  const response = await ask('/api/providers', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-http-method-override': 'GET' },
    body: 'pagination=false&locale=all&limit=-1',
  });
  expect(response.status).toBe(400);
});
