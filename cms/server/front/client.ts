import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const isOurProxy = (address: string) => /^(?:::ffff:)?127\.|^::1$/u.test(address);

/**
 * The address that asks: of the connection, or when that is a proxy on this machine, the last one that it names.
 * What comes before the last may be made up by who asks.
 */
export function clientAddress({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string {
  const direct = socket.remoteAddress ?? '';
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return isOurProxy(direct) && forwarded ? forwarded : direct;
}

/** Gives a request its number, and the address of who asks, in headers that a caller cannot set. */
export function identify(request: IncomingMessage): string {
  const id = randomUUID();
  request.headers['x-client-ip'] = clientAddress(request);
  request.headers['x-request-id'] = id;
  return id;
}
