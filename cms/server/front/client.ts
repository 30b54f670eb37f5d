import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { IPv4, IPv6 } from 'ipaddr.js';

/** A range of addresses: the first, and how many bits of it count. */
export type Range = [IPv4 | IPv6, number];

/** What stands for a range in TRUSTED_PROXIES: one address, or `address/bits`. @throws Error naming what is wrong. */
export function rangeOf(text: string): Range {
  try {
    const [first = ''] = text.split('/');
    // Of itself it takes 7 for 0.0.0.7, and 10.0 for 10.0.0.0.
    if (!isIP(first)) throw new RangeError(text);
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new Error(`${text}: is no address and no range such as 10.0.0.0/8`);
  }
}

/** Proxies on this machine. */
export const loopback: Range[] = ['127.0.0.0/8', '::1'].map(rangeOf);

/** An address as proxies write it: alone, with a port, or in brackets. Null when it is none. */
function parsed(text: string): IPv4 | IPv6 | null {
  const [, bracketed, plain] = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/u.exec(text) ?? [];
  const bare = bracketed ?? plain ?? text;
  // Version 4 written as version 6 becomes what it is.
  return isIP(bare) ? ipaddr.process(bare) : null;
}

const isIn = (address: IPv4 | IPv6, ranges: Range[]): boolean =>
  ranges.some(([first, bits]) => first.kind() === address.kind() && address.match(first, bits));

/** What an address is counted by: of version 6 the network, of which one subscriber has all addresses. */
function countedBy(address: IPv4 | IPv6): string {
  if (address.kind() === 'ipv4' || address.range() === 'loopback') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString()}/64`;
}

/**
 * Who asks: the address of the connection, or when that is a proxy of ours, the last one that it names and that is none
 * of ours. What comes before that one may be made up by who asks. Addresses of version 6 are given as their /64.
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  proxies: Range[] = loopback,
): string {
  const direct = parsed(socket.remoteAddress ?? '');
  if (!direct) return '';
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((one) => one.trim());
  let client = direct;
  while (isIn(client, proxies)) {
    const before = parsed(named.pop() ?? '');
    if (!before) break;
    client = before;
  }
  return countedBy(client);
}

/** Gives a request its number, and who asks, in headers that a caller cannot set. */
export function identify(request: IncomingMessage, proxies: Range[] = loopback): string {
  const id = randomUUID();
  request.headers['x-client-ip'] = clientAddress(request, proxies);
  request.headers['x-request-id'] = id;
  return id;
}
