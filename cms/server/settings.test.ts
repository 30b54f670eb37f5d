import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { Problem } from './step.ts';

const forThePublic = {
  KUNSTWIJZER_ENV: 'production',
  SITE_URL: 'https://www.example.org',
  PAYLOAD_SECRET: 'x'.repeat(32),
  DESK_EMAIL: 'info@example.org',
};

test('without variables: loopback, port 3000, not for the public', () => {
  expect(readSettings({ PORT: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    production: false,
    demo: true,
  });
});

test('for the public without examples, whatever is left out', () => {
  expect(readSettings(forThePublic)).toMatchObject({ production: true, demo: false });
  expect(readSettings({ ...forThePublic, DEMO: '0' })).toMatchObject({ demo: false });
  expect(readSettings({ DEMO: '0' })).toMatchObject({ demo: false });
});

test.each([
  [{ PORT: 'abc' }, /^PORT: /u],
  [{ PORT: '70000' }, /^PORT: /u],
  [{ SITE_URL: 'example.org' }, /^SITE_URL: /u],
  [{ SITE_URL: 'javascript:alert(1)' }, /^SITE_URL: /u],
  [{ TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, /^TRUSTED_PROXIES: proxy: is no address/u],
  [{ TRUSTED_PROXIES: '10.0.0.0/40' }, /^TRUSTED_PROXIES: /u],
  [{ DEMO: 'nee' }, /^DEMO: /u],
  [{ KUNSTWIJZER_ENV: 'live' }, /^KUNSTWIJZER_ENV: /u],
  [{ KUNSTWIJZER_ENV: 'production' }, /^PAYLOAD_SECRET: .*\nDESK_EMAIL: .*\nSITE_URL: /u],
  [{ ...forThePublic, DESK_EMAIL: '' }, /^DESK_EMAIL: must be set in production[^\n]+$/u],
  [{ DESK_EMAIL: 'balie' }, /^DESK_EMAIL: /u],
  [{ KUNSTWIJZER_ENV: 'production', SITE_URL: 'https://www.example.org' }, /^PAYLOAD_SECRET: /u],
  [{ ...forThePublic, DEMO: '1' }, /^DEMO: must not be 1 in production[^\n]+$/u],
])('%o is refused with one line per variable', (variables, message) => {
  expect(() => readSettings(variables)).toThrow(Problem);
  expect(() => readSettings(variables)).toThrow(message);
});
