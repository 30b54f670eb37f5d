import { Secret } from 'otpauth';
import { expect, it } from 'vitest';
import { addressOfSecret, newSecret, stepOf } from './code.ts';
import { digestOfCode, newCodes } from './recovery.ts';
import { seal, unseal } from './seal.ts';

// RFC 6238, appendix B (SHA-1): the last six of its eight digits.
const rfc = Secret.fromLatin1('12345678901234567890').base32;

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
])('at %i s after 1970 the code is %s', (seconds, code) => {
  expect(stepOf(rfc, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
  // A clock that is half a minute off, and one that is a minute off.
  expect(stepOf(rfc, code, (seconds + 30) * 1000)).toBe(Math.floor(seconds / 30));
  expect(stepOf(rfc, code, (seconds + 60) * 1000)).toBeNull();
});

it('gives an app what it needs, and a new secret each time', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/u);
  expect(newSecret()).not.toBe(secret);
  const address = new URL(addressOfSecret(secret, 'fatma@example.org'));
  expect(address.href).toMatch(/^otpauth:\/\/totp\/Haagse%20Kunstwijzer:fatma%40example\.org\?/u);
  expect(address.searchParams.get('secret')).toBe(secret);
});

it('seals a text for this installation only', () => {
  const [ours, other] = [{ secret: 'a'.repeat(32) }, { secret: 'b'.repeat(32) }];
  const sealed = seal(ours, 'geheim');
  expect(sealed).not.toContain('geheim');
  expect(seal(ours, 'geheim')).not.toBe(sealed);
  expect(unseal(ours, sealed)).toBe('geheim');
  expect(unseal(other, sealed)).toBeNull();
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const text of [changed, '', 'onzin', sealed.slice(0, 20)]) expect(unseal(ours, text)).toBeNull();
});

it('makes ten recovery codes that differ, and knows them however they are typed', () => {
  const codes = newCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9a-z]{4}-){3}[0-9a-z]{4}$/u);
  const [code = ''] = codes;
  expect(digestOfCode(` ${code.toUpperCase().replaceAll('-', ' ')}`)).toBe(digestOfCode(code));
  expect(digestOfCode(code)).not.toContain(code.slice(0, 4));
});
