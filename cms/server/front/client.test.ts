import { expect, it } from 'vitest';
import { clientAddress, rangeOf } from './client.ts';

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
  ['::ffff:203.0.113.7', undefined, '203.0.113.7'],
  // As some proxies write it.
  ['127.0.0.1', '198.51.100.1:50412', '198.51.100.1'],
  ['127.0.0.1', '[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::/64'],
  ['127.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', 'not an address', '127.0.0.1'],
  ['127.0.0.1', '7', '127.0.0.1'],
  // All addresses of a subscriber are one.
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', undefined, '2001:db8:1:2::/64'],
  ['2001:db8:1:3::1', undefined, '2001:db8:1:3::/64'],
  ['::1', undefined, '::1'],
])('a connection from %s that names %s is %s', (remote, forwarded, address) => {
  expect(from(remote, forwarded)).toBe(address);
});

const ours = ['10.0.0.0/8', '2001:db8:9::/48', '127.0.0.1'].map(rangeOf);

it.each([
  ['10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['2001:db8:9::1', '198.51.100.1', '198.51.100.1'],
  // A proxy behind a proxy, both ours; what a visitor says comes first.
  ['127.0.0.1', '192.0.2.9, 198.51.100.1, 10.1.2.3', '198.51.100.1'],
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['10.1.2.3', undefined, '10.1.2.3'],
])('behind proxies of ours, a connection from %s that names %s is %s', (remoteAddress, forwarded, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(clientAddress({ socket: { remoteAddress } as never, headers }, ours)).toBe(address);
});

it.each(['10.0.0.0/33', 'proxy', '', '10.0.0', '1/8'])('%s is no range', (text) => {
  expect(() => rangeOf(text)).toThrow(/is no address/u);
});
