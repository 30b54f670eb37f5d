import { expect, it } from 'vitest';
import { clientAddress } from './client.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress } as never,
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

it.each([
  ['203.0.113.7', undefined, '203.0.113.7'],
  // Who is not our proxy can say what they like.
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::1', 'made up, 198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', '', '127.0.0.1'],
])('a connection from %s that names %s is %s', (remote, forwarded, address) => {
  expect(from(remote, forwarded)).toBe(address);
});
