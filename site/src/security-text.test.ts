import { expect, it } from 'vitest';
import { securityText } from './security-text.ts';

const site = new URL('https://www.example.org');

it('names the editors, and ends within a year', () => {
  const text = securityText({ email: 'redactie@example.org' }, '2026-11-23', site) ?? '';
  expect(text).toContain('Contact: mailto:redactie@example.org\n');
  expect(text).toContain('Canonical: https://www.example.org/.well-known/security.txt\n');
  const expires = Date.parse(/^Expires: (.+)$/mu.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.parse('2026-11-24'));
  expect(expires).toBeLessThan(Date.parse('2027-11-23'));
});

it('promises nothing when there is no address', () => {
  expect(securityText({ email: null }, '2026-11-23', site)).toBeNull();
});
