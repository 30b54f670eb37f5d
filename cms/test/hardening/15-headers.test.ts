import { expect, it } from 'vitest';
import { readNetlifyConfig } from '../../server/static/rules.ts';
import { root } from '../../server/paths.ts';
import { as, ask } from './api.ts';

/* 15. Headers and policies. The pages of the site carry their own policy with hashes; site/checks reads those. */

const netlify = await readNetlifyConfig(root);

it('the local server says on every page what netlify.toml says', async () => {
  const response = await ask('/nl/');
  expect(response.status).toBe(200);
  const forAll = netlify.headers.find((rule) => rule.for === '/*');
  const said = Object.entries(forAll?.values ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  expect(said.length).toBeGreaterThan(5);
  for (const [name = '', value] of said) expect({ [name]: response.headers.get(name) }).toEqual({ [name]: value });
});

it('also on what is not there, and on a page that moved', async () => {
  for (const path of ['/nl/bestaat-niet/', '/nl'])
    expect((await ask(path)).headers.get('x-content-type-options'), path).toBe('nosniff');
});

it('the admin runs scripts of ours only: no inline script without the nonce of that answer', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await ask('/admin/login')).headers.get('content-security-policy') ?? ''),
  );
  const [first = '', second] = policies;
  expect(first).toMatch(/script-src 'self' 'nonce-[\w+/=]{22,}' 'strict-dynamic'/u);
  expect(first).not.toMatch(/script-src[^;]*unsafe/u);
  expect(first).toContain("object-src 'none'");
  expect(first).toContain("base-uri 'none'");
  expect(first).toContain("frame-ancestors 'self'");
  expect(first).not.toBe(second);
});

it('an answer of the API is no page', async () => {
  const { headers } = await ask('/api/providers?limit=1');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/u);
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('x-powered-by')).toBeNull();
});

it('a list of the API travels compressed, and says what it depends on', async () => {
  const { headers } = await ask('/api/disciplines?limit=50', { headers: await as('editor') });
  expect(headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/u);
  expect(headers.get('vary')).toMatch(/Accept-Encoding/u);
});

it('nobody keeps an error, also where files are kept for a year', async () => {
  for (const path of ['/_astro/was-there.js', '/media/was-there.webp', '/api/was-there', '/nl/bestaat-niet/']) {
    const { status, headers } = await ask(path);
    expect({ path, status, cache: headers.get('cache-control') }).toEqual({ path, status: 404, cache: 'no-store' });
  }
});

it('files that configure the server are not served', async () => {
  for (const path of ['/_headers', '/_redirects', '/.env', '/nl/../../test.db', '/%2e%2e/%2e%2e/test.db', '/nl/%00'])
    expect([400, 404], path).toContain((await ask(path)).status);
});
