import { expect, it } from 'vitest';
import { passwordOf } from '../people.ts';
import { as, ask, login, someAddress } from './api.ts';
import { picture, uploadOf } from './pictures.ts';

/* 7. Rate limits: the next one gets 429 with Retry-After. */

it('five logins a minute from one address, whatever the account', async () => {
  const from = someAddress();
  const statuses: number[] = [];
  for (let i = 0; i < 5; i += 1) statuses.push((await login(`wie-${i}@example.org`, 'verkeerd', from)).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401]);
  const next = await login('admin@example.org', passwordOf('admin'), from);
  expect(next.status).toBe(429);
  expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await next.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/Too many/u) as string }] });
  // Another address is not refused for it.
  expect((await login('wie@example.org', 'verkeerd')).status).toBe(401);
});

it('counts attempts that come at the same moment', async () => {
  const from = someAddress();
  const all = await Promise.all(Array.from({ length: 20 }, (_, i) => login(`w-${i}@example.org`, 'verkeerd', from)));
  expect(all.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([401, 429]));
});

it('does not let a caller choose the address that is counted', async () => {
  const from = someAddress();
  const statuses: number[] = [];
  for (let i = 0; i < 6; i += 1)
    statuses.push((await login('wie@example.org', 'verkeerd', `${someAddress()}, ${from}`)).status);
  expect(statuses.at(-1)).toBe(429);
});

it('five uploads a minute', async () => {
  const headers = await as('editor');
  const from = someAddress();
  const upload = async () => {
    const { headers: type, body } = await uploadOf(await picture(), 'a.jpg', 'image/jpeg');
    return ask('/api/media', { body, headers: { ...headers, ...type }, from });
  };
  const statuses: number[] = [];
  for (let i = 0; i < 6; i += 1) statuses.push((await upload()).status);
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
});
