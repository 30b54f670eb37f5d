import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Sends requests and web sockets to a server on the loopback; for development only. */
export function loopbackProxy(port: number) {
  const host = '127.0.0.1';
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { method, url: path, headers } = incoming;
    const inner = httpRequest({ host, port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing).on('close', resolve);
    });
    inner.on('error', () => {
      outgoing.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
      outgoing.end('The site is starting. Try again in a moment.\n');
      resolve();
    });
    incoming.pipe(inner);
    return promise;
  };
  const upgrade = ({ method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer) => {
    const inner = connect(port, host, () => {
      const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
      inner.write(`${method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      inner.write(head);
      socket.pipe(inner).pipe(socket);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  };
  return { handle, upgrade };
}
