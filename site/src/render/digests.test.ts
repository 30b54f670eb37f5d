import { expect, it } from 'vitest';
import { keepDigests } from './digests.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hex = (digest: ArrayBuffer) => Buffer.from(digest).toString('hex');

it('takes the digest of the same bytes once, and of others each', async () => {
  let taken = 0;
  const subtle = {
    digest: (...asked: Parameters<SubtleCrypto['digest']>) => {
      taken += 1;
      return crypto.subtle.digest(...asked);
    },
  };
  keepDigests(subtle);
  const wanted = hex(await crypto.subtle.digest('SHA-256', bytes('a')));
  const again = [await subtle.digest('SHA-256', bytes('a')), await subtle.digest('SHA-256', bytes('xa').subarray(1))];
  expect(again.map((digest) => hex(digest))).toEqual([wanted, wanted]);
  expect(taken).toBe(1);
  expect(hex(await subtle.digest('SHA-256', bytes('b')))).not.toBe(wanted);
  expect((await subtle.digest('SHA-512', bytes('a'))).byteLength).toBe(64);
  expect(taken).toBe(3);
});
