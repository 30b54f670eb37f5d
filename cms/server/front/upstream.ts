import { Agent, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { pipeline } from 'node:stream/promises';
import type { Upgrade } from './handler.ts';

/** Where another server of ours listens. */
export type Address = { socketPath: string } | { host: string; port: number };

/** What became of a request: its answer was passed on, nobody was there, or the answer was not wanted. */
export type Passed = 'answered' | 'unavailable' | 'unwanted';

/** Headers about one connection, that go no further. How a body is framed does: both sides must read it alike. */
const ofConnection = new Set(['connection', 'expect', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']);

const endToEnd = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.has(name)));

/** Writes what the other server answers; nobody keeps an error. A request that it has not read whole ends its connection. */
async function answerWith(answer: IncomingMessage, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const headers = endToEnd(answer.headers);
  // Chunks are made again, for who asked.
  delete headers['transfer-encoding'];
  const status = answer.statusCode ?? 502;
  outgoing.writeHead(status, {
    ...headers,
    ...(status >= 400 && { 'cache-control': 'no-store' }),
    ...(!incoming.complete && { connection: 'close' }),
  });
  // An answer that breaks off there breaks off here: nobody may take it for whole.
  await pipeline(answer, outgoing).catch(() => outgoing.destroy());
}

/** Sends requests on to another server of ours, as streams, over connections that stay. */
export function upstream() {
  const agent = new Agent({ keepAlive: true, maxSockets: 512, maxFreeSockets: 64 });

  /** Passes a request on. Answers of a status that is not `wanted` are left for the caller, who then answers. */
  function pass(
    address: Address,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    wanted: (status: number) => boolean = () => true,
  ): Promise<Passed> {
    const { promise, resolve } = Promise.withResolvers<Passed>();
    const { method, url: path, headers } = incoming;
    const inner = httpRequest({ ...address, agent, method, path, headers: endToEnd(headers) });
    let answered = false;
    inner.once('response', (answer) => {
      answered = true;
      if (!wanted(answer.statusCode ?? 502)) {
        answer.resume();
        return resolve('unwanted');
      }
      void answerWith(answer, incoming, outgoing).then(() => {
        // Whoever refuses a body does not read it to its end.
        if (!incoming.complete) inner.destroy();
        resolve('answered');
      });
    });
    inner.on('error', () => {
      if (!answered) resolve('unavailable');
    });
    // Who asked has gone, or waited too long.
    outgoing.once('close', () => {
      inner.destroy();
      resolve('answered');
    });
    incoming.once('error', () => inner.destroy());
    incoming.pipe(inner);
    return promise;
  }

  /** Connects a web socket through. */
  const upgrade =
    (address: Address): Upgrade =>
    ({ method, url, rawHeaders }, socket, head) => {
      const inner = connect('socketPath' in address ? { path: address.socketPath } : address, () => {
        const lines = rawHeaders.flatMap((name, i) => (i % 2 === 0 ? [`${name}: ${rawHeaders[i + 1]}`] : []));
        inner.write(`${method} ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
        inner.write(head);
        socket.pipe(inner).pipe(socket);
      });
      inner.on('error', () => socket.destroy());
      socket.on('error', () => inner.destroy());
    };

  return { pass, upgrade };
}
