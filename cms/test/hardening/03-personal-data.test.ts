import { collectionNames } from '@kunstwijzer/content/model';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it, vi } from 'vitest';
import { passwordOf } from '../people.ts';
import { as, ask, login } from './api.ts';

/* 3. Addresses of people who work here are in no answer to a visitor and in no line of the log. */

const canary = 'kanarie-5e22@example.org';
const invitation = { email: canary, name: 'Kanarie', role: 'editor', currentPassword: passwordOf('admin') };

it('no answer to a visitor holds the address of an account', async () => {
  const headers = await as('admin');
  expect((await ask('/api/users/invite', { json: invitation, headers })).status).toBe(201);
  const paths = [
    ...collectionNames.map((name) => `/api/${name}?depth=2&limit=100`),
    '/api/users',
    '/api/users/me',
    '/api/media?depth=2',
    '/api/publications?depth=2',
    '/api/globals/site?depth=2',
    '/api/access',
  ];
  for (const path of paths)
    expect(await (await ask(path, { headers: { authorization: 'JWT made.up.token' } })).text(), path).not.toMatch(
      /kanarie-5e22|(?:admin|editor|translator|moderator)@/u,
    );
});

const readLog = () => readFileSync(join(inject('dataDir'), 'server.log'), 'utf8');

/** The newest line about an answer at a path, from what the server logged. */
const answered = (path: string) =>
  readLog()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .findLast((line) => line.msg === 'answered' && line.path === path);

it('the log says of each request how it was answered, and not by whom or about whom', async () => {
  const editor = await as('editor');
  await as('admin');
  await login(canary, 'verkeerd');
  await ask(`/api/providers?where[slug][equals]=${encodeURIComponent(canary)}`, {
    from: '203.0.113.77',
    headers: editor,
  });
  await ask('/api/users/forgot-password', { json: { email: canary } });
  // Twice the same account: the database names the address in its refusal.
  expect((await ask('/api/users/invite', { json: invitation, headers: await as('admin') })).status).toBe(400);
  // The log comes by a pipe: wait until the lines are there.
  await vi.waitFor(() => {
    expect(answered('/api/users/login')).toMatchObject({
      level: 'info',
      method: 'POST',
      status: 401,
      request: expect.stringMatching(/^[\da-f-]{36}$/u) as string,
    });
    expect(answered('/api/users/invite')).toMatchObject({ method: 'POST', status: 400 });
  }, 10_000);
  const log = readLog();
  expect(log).not.toContain('kanarie-5e22');
  expect(log).not.toContain('203.0.113.77');
});

it('each answer names its request, so that its lines can be found', async () => {
  const response = await ask('/api/providers?limit=1');
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/u);
});
