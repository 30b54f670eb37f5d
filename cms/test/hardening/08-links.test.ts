import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, it, vi } from 'vitest';
import { ask, someAddress } from './api.ts';
import { linkOf, submit } from './submissions.ts';

/* 8. Magic links: 256 bits, used by POST, all failures alike, told to nobody. What they do: cms/src/submissions/mine. */

/** As somebody with an address of their own: limits are another item. */
const look: typeof ask = (at, options) => ask(at, { from: someAddress(), ...options });

let path = '';
beforeAll(async () => {
  path = await linkOf(await submit('event'));
});

it('has a token of 256 bits', () => {
  const token = path.split('/').at(-1) ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

it('its page is kept by nobody, tells its address to nobody, and stands in no frame', async () => {
  const { status, headers } = await look(path);
  expect([status, headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
    200,
    'no-store',
    'no-referrer',
  ]);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-robots-tag')).toBe('noindex');
});

it('the log has no token', async () => {
  const token = path.split('/').at(-1) ?? '';
  await look(`${path}?change=1`);
  await look(path, { method: 'POST', body: new URLSearchParams({ do: 'x' }) });
  await look(`/api/mine/${token}/picture`);
  await look(`/api/mine/${token}/iets/anders`);
  await vi.waitFor(() => {
    const log = readFileSync(join(inject('dataDir'), 'server.log'), 'utf8');
    expect(log).toContain('/api/mine/[token]');
    expect(log).not.toContain(token);
  }, 10_000);
});

it('a scanner of mail that opens every link, in every way that is no POST, changes nothing', async () => {
  const before = await (await look(path)).text();
  for (const question of ['', '?do=withdraw', '?do=erase&sure=yes', '?change=1&do=withdraw'])
    await look(path + question);
  for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']) await look(path, { method });
  expect(await (await look(path)).text()).toBe(before);
});

it('made-up tokens all get the same answer', async () => {
  const tokens = ['A'.repeat(43), 'b'.repeat(43), 'x', '..%2f..', '%00', 'A'.repeat(3000), "' or 1=1 --", 'null'];
  const pages = await Promise.all(
    tokens.map(async (token) => {
      const response = await look(`/api/mine/${encodeURIComponent(token)}`);
      return `${response.status} ${await response.text()}`;
    }),
  );
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toMatch(/^404 /u);
});

const renew = (email: string, from = someAddress()) =>
  look('/api/mine/renew', { json: { email }, from, headers: { accept: 'application/json' } });

it('a new link can be asked three times an hour for an address, from wherever', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 4; i += 1) statuses.push((await renew('Stuur@example.org')).status);
  expect(statuses).toEqual([202, 202, 202, 429]);
  expect(Number((await renew('stuur@example.org')).headers.get('retry-after'))).toBeGreaterThan(0);
});

it('the answer does not tell whether we know an address', async () => {
  await submit('notice', { 'sender-email': ['bekend@example.org'] });
  const [known, unknown] = [await renew('bekend@example.org'), await renew('onbekend@example.org')];
  expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
  for (const email of ['', 'geen adres', 'a@b\r\nBcc: c@d.nl', 'x'.repeat(5000)])
    expect((await renew(email)).status, email.slice(0, 30)).toBe(202);
});
