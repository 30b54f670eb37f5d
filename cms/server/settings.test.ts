import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { Problem } from './step.ts';

test('without variables: loopback, port 3000, not for the public', () => {
  expect(readSettings({ PORT: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    production: false,
  });
});

test.each([
  [{ PORT: 'abc' }, /^PORT: /u],
  [{ PORT: '70000' }, /^PORT: /u],
  [{ SITE_URL: 'example.org' }, /^SITE_URL: /u],
  [{ SITE_URL: 'javascript:alert(1)' }, /^SITE_URL: /u],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, /^TRUSTED_PROXIES: proxy: is no address/u],
  [{ TRUSTED_PROXIES: '10.0.0.0/40' }, /^TRUSTED_PROXIES: /u],
  [{ KUNSTWIJZER_ENV: 'live' }, /^KUNSTWIJZER_ENV: /u],
  [{ KUNSTWIJZER_ENV: 'production' }, /^PAYLOAD_SECRET: .*\nSITE_URL: /u],
  [{ KUNSTWIJZER_ENV: 'production', SITE_URL: 'https://www.example.org' }, /^PAYLOAD_SECRET: /u],
])('%o is refused with one line per variable', (variables, message) => {
  expect(() => readSettings(variables)).toThrow(Problem);
  expect(() => readSettings(variables)).toThrow(message);
});
