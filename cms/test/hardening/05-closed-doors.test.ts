import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/* 5. Doors that are closed: GraphQL, jobs, preferences, locks, statistics. */

it.each(['/api/graphql', '/api/graphql-playground', '/graphql'])('%s is not there', async (path) => {
  const json = { query: '{ __typename }' };
  for (const response of [await ask(path), await ask(path, { json })]) {
    expect([404, 405]).toContain(response.status);
    expect(await response.text()).not.toContain('__typename');
  }
});

it.each([
  '/api/payload-jobs',
  '/api/payload-jobs/run',
  '/api/payload-jobs/handle-schedules',
  '/api/payload-locked-documents',
  '/api/payload-preferences/nav',
  '/api/payload-migrations',
  '/api/access',
  '/api/globals/site',
  '/api/users/init',
  '/api/og',
  '/api/payload-kv',
  '/api/globals/payload-jobs-stats',
  '/api/attempts',
  '/api/publications',
  '/api/redirects',
  '/api/media',
  '/api/snapshot',
  '/api/snapshot/media/a.webp',
  '/api/mails',
  '/api/dev/mail',
  '/dev/mail',
  '/dev/examples',
])('%s tells a visitor nothing', async (path) => {
  const response = await ask(path);
  expect([401, 403, 404]).toContain(response.status);
  expect(await response.text()).not.toMatch(/"docs":\[\{/u);
});

it('migrations have no address', async () => {
  const response = await ask('/api/payload-migrations', { headers: await as('admin') });
  expect(response.status).toBe(404);
});

it('no account can have a key', async () => {
  const headers = await as('admin');
  const json = { enableAPIKey: true, apiKey: 'a'.repeat(36) };
  const me = (await (await ask('/api/users/me', { headers })).json()) as { user: { id: string } };
  await ask(`/api/users/${me.user.id}`, { method: 'PATCH', json, headers });
  const key = { authorization: `users API-Key ${'a'.repeat(36)}` };
  expect(await (await ask('/api/users/me', { headers: key })).json()).toMatchObject({ user: null });
});
