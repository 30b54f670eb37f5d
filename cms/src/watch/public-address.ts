import { BlockList, isIPv4, isIPv6 } from 'node:net';

const listOf = (kind: 'ipv4' | 'ipv6', subnets: string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', prefix] = subnet.split('/');
    list.addSubnet(net, Number(prefix), kind);
  }
  return list;
};

/** IPv4 that is not of the internet (IANA's special-purpose registry), and where clouds keep their secrets. */
const closed4 = listOf('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]);

// Of IPv6 only this is of the internet; in it are tunnels to any IPv4 address, and examples.
const open6 = listOf('ipv6', ['2000::/3']);
const closed6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** Whether an IP address is one of the internet: not of this machine, its network, a tunnel, or a cloud's own services. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !closed4.check(address, 'ipv4');
  // A zone (`%eth0`) is only of a network that is near.
  if (!isIPv6(address) || address.includes('%')) return false;
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}
