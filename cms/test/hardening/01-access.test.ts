import { collectionNames } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/*
 * 1. Explicit access on every operation. Here what HTTP adds: without a session nothing of Payload answers
 * (cms/src/http/door.ts). Each cell of the table is in access-matrix.int.test.ts.
 */

const closed = [
  ...collectionNames,
  'media',
  'users',
  'redirects',
  'publications',
  'attempts',
  'contacts',
  'links',
  'looks',
  'mails',
  'questions',
  'submissions',
  'submission-images',
  'payload-jobs',
];

it.each(closed)('%s: a visitor creates, changes and removes nothing', async (name) => {
  const json = { slug: 'van-een-bezoeker', title: 'x', name: 'x', email: 'x@example.org', password: 'long-enough-1' };
  for (const [method, path] of [
    ['POST', `/api/${name}`],
    ['PATCH', `/api/${name}?where[id][exists]=true`],
    ['DELETE', `/api/${name}?where[id][exists]=true`],
  ] as const) {
    const { status } = await ask(path, { method, ...(method !== 'DELETE' && { json }) });
    // What Payload keeps for itself has no such address at all.
    expect({ method, status }).toEqual({ method, status: name.startsWith('payload-') ? 404 : 401 });
  }
});

it('nobody becomes administrator by coming first, in any spelling', async () => {
  const json = { email: 'eerste@example.org', password: 'long-enough-1', name: 'x', role: 'admin' };
  for (const path of [
    '/api/users/first-register',
    '/api/users/first-register/',
    '/api//users/first-register',
    '/api/users/%66irst-register',
    '/api/Users/First-Register',
  ])
    expect((await ask(path, { json })).status, path).toBe(403);
});

it('an editor makes no accounts, and gives themselves no role', async () => {
  const headers = await as('editor');
  const json = { email: 'nieuw@example.org', password: 'long-enough-1', name: 'x', role: 'admin' };
  expect((await ask('/api/users', { json, headers })).status).toBe(403);
  const me = (await (await ask('/api/users/me', { headers })).json()) as { user: { id: string } };
  await ask(`/api/users/${me.user.id}`, { method: 'PATCH', json: { role: 'admin' }, headers });
  const after = (await (await ask('/api/users/me', { headers })).json()) as { user: { role: string } };
  expect(after.user.role).toBe('editor');
});
