import { connect } from 'node:net';
import fc from 'fast-check';

/** Milliseconds until a connection must have ended: the head of a request has 10 s, its body 30 s (front/deadlines.ts). */
const patience = 35_000;
/** Milliseconds after which we say that we have sent all: Node answers nobody any more who has said so. */
const silence = 1000;
const atOnce = 40;

const rightLines = [
  'GET /nl/ HTTP/1.1',
  'GET /api/events HTTP/1.1',
  'POST /api/users/login HTTP/1.1',
  'POST /api/submissions/event HTTP/1.1',
  'HEAD /nl/ HTTP/1.0',
];
const wrongLines = [
  'GET http://elsewhere.example/nl/ HTTP/1.1',
  'OPTIONS * HTTP/1.1',
  'CONNECT elsewhere.example:443 HTTP/1.1',
  'PRI * HTTP/2.0',
  'GET /nl/',
  'GET  /nl/  HTTP/1.1',
  'GET /nl/ HTTP/9.9',
  'GET /../../etc/passwd HTTP/1.1',
  'GET /%c0%ae%c0%ae/ HTTP/1.1',
  'get /nl/ http/1.1',
];
const headers = [
  'Host: 127.0.0.1',
  'Host: 127.0.0.1, elsewhere.example',
  'Host:',
  'Content-Length: 5',
  'Content-Length: 5, 6',
  'Content-Length: -1',
  'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding : chunked',
  'Connection: upgrade',
  'Upgrade: websocket',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Expect: anything',
  'Content-Type: application/json',
  ' folded: x',
  'No colon',
  ': no name',
  'X: \u0000',
  `X: ${'a'.repeat(20_000)}`,
  `Cookie: ${'a=b; '.repeat(3000)}`,
];
const bodies = [
  '{"a":1}',
  '5\r\nhello\r\n0\r\n\r\n',
  'FFFFFFFFFF\r\nx',
  '-1\r\n',
  'x\r\n',
  'GET /nl/ HTTP/1.1\r\nHost: a\r\n\r\n',
];

const often = (...values: string[]) => ({ weight: 6, arbitrary: fc.constantFrom(...values) });

/** What is sent over one connection: a request, or two in a row, with something wrong in its parts or in its bytes. */
const conversation = fc
  .tuple(
    fc.array(
      fc.record({
        line: fc.oneof(often(...rightLines), fc.constantFrom(...wrongLines)),
        // Most are right up to one thing: what is wrong twice is refused for the first.
        headers: fc
          .array(fc.constantFrom(...headers), { maxLength: 2 })
          .map((odd) => ['Host: 127.0.0.1', 'Connection: close', ...odd]),
        end: fc.oneof(often('\r\n'), fc.constantFrom('\n', '\r')),
        body: fc.oneof(often(''), fc.constantFrom(...bodies)),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    fc.option(fc.record({ at: fc.nat(400), cut: fc.nat(20), put: fc.uint8Array({ maxLength: 12 }) }), { freq: 1 }),
  )
  .map(([requests, change]) => {
    const text = requests.map((one) => [one.line, ...one.headers, '', one.body].join(one.end)).join('');
    const bytes = Buffer.from(text, 'latin1');
    if (!change) return bytes;
    const at = Math.min(change.at, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), change.put, bytes.subarray(at + change.cut)]);
  });

/** What came back over a connection until it ended; null when it did not. */
function speak(origin: string, bytes: Buffer): Promise<string | null> {
  const { hostname, port } = new URL(origin);
  const { promise, resolve } = Promise.withResolvers<string | null>();
  let said = '';
  const socket = connect(Number(port), hostname, () => socket.write(bytes));
  // Who still waits for the rest of a request hears that there is none.
  const ends = setTimeout(() => socket.end(), silence);
  const timer = setTimeout(() => {
    resolve(null);
    socket.destroy();
  }, patience);
  socket.on('data', (chunk) => (said += chunk.toString('latin1')));
  // The other side may close while we still write.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearTimeout(ends);
    clearTimeout(timer);
    resolve(said);
  });
  return promise;
}

/**
 * Opens `count` connections that speak HTTP wrongly, always the same for a seed. `failures` has a line for each that was
 * answered with a fault of ours or did not end; `statuses` how many answers had which status.
 */
export async function fuzzSockets(origin: string, count: number, seed: number) {
  const all = fc.sample(conversation, { numRuns: count, seed });
  const failures: string[] = [];
  const statuses = new Map<number, number>();
  const one = async () => {
    for (let bytes = all.pop(); bytes; bytes = all.pop()) {
      const said = await speak(origin, bytes);
      const answers = [...(said ?? '').matchAll(/^HTTP\/1\.1 (\d{3})/gmu)].map(([, status]) => Number(status));
      for (const status of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (said === null || answers.some((status) => status >= 500))
        failures.push(
          `${JSON.stringify(bytes.toString('latin1').slice(0, 1500))} → ${said?.slice(0, 300) ?? 'did not end'}`,
        );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return { failures, statuses };
}
