import { expect, it } from 'vitest';
import { passwordOf } from '../people.ts';
import { as, ask, login, origin, someAddress } from './api.ts';

/* 6. Cookies, origins, lockout, and a login that takes as long for the unknown as for the known. */

it('the session cookie is HttpOnly and SameSite=Strict (Secure as soon as the address is https)', async () => {
  const response = await login('editor@example.org', passwordOf('editor'));
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^payload-token=/u);
  expect(cookie).toMatch(/HttpOnly/u);
  expect(cookie).toMatch(/SameSite=Strict/u);
});

it('a cookie that comes from another website is no session', async () => {
  const { cookie = '' } = await as('editor');
  const who = async (headers: Record<string, string>) =>
    ((await (await ask('/api/users/me', { headers: { cookie, ...headers } })).json()) as { user: unknown }).user;
  expect(await who({ origin: origin() })).not.toBeNull();
  expect(await who({ origin: 'https://elders.example' })).toBeNull();
});

it('another website may not read answers', async () => {
  const response = await ask('/api/providers', { headers: { origin: 'https://elders.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it('takes as long for an unknown address as for a known one, and says the same', async () => {
  const measure = async (email: string) => {
    const start = performance.now();
    const response = await login(email, 'verkeerd-wachtwoord');
    return { ms: performance.now() - start, status: response.status, text: await response.text() };
  };
  await measure('warm@example.org');
  const known: Awaited<ReturnType<typeof measure>>[] = [];
  const unknown: typeof known = [];
  for (let i = 0; i < 4; i += 1) {
    known.push(await measure('translator@example.org'));
    unknown.push(await measure(`niemand-${i}@example.org`));
  }
  const fastest = (list: typeof known) => Math.min(...list.map(({ ms }) => ms));
  const ratio = fastest(unknown) / fastest(known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
  expect(new Set([...known, ...unknown].map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
});

it('lets a stranger who guesses wait, and not the owner of the account', async () => {
  const [stranger, owner] = [someAddress(), someAddress()];
  for (let i = 0; i < 5; i += 1) expect((await login('moderator@example.org', 'verkeerd', stranger)).status).toBe(401);
  expect((await login('moderator@example.org', passwordOf('moderator'), stranger)).status).not.toBe(200);
  expect((await login('moderator@example.org', passwordOf('moderator'), owner)).status).toBe(200);
});
