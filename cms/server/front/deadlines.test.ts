import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../test/free-port.ts';
import { log } from '../log.ts';
import { serve } from './serve.ts';

/* Fault 4: every request ends. The deadlines of the real server, but short. */
const limits = { head: 500, request: 900, answer: 1200, stall: 1300, longest: 20_000 };
/** Milliseconds for a test, on a machine that is busy with something else. */
const slow = 15_000;
const large = Buffer.alloc(24 * 1024 * 1024);
/** The end of the answer to who does not read it. */
const unread = Promise.withResolvers<void>();

let port: number;
let close: () => Promise<void>;
const logged = vi.spyOn(log, 'error');
beforeAll(async () => {
  logged.mockImplementation(() => undefined);
  port = await freePort();
  close = await serve(
    { host: '127.0.0.1', port },
    {
      // Never answers.
      cms: () => new Promise(() => undefined),
      site: ({ url }, response) => {
        if (url === '/unread') response.once('close', unread.resolve);
        return Promise.resolve(void response.end(url === '/large' || url === '/unread' ? large : 'page'));
      },
    },
    limits,
  );
});
afterAll(async () => {
  await close();
  logged.mockRestore();
});

/**
 * Sends bytes as they are, and one more `every` so many milliseconds; reads slowly for the first `slowly`. Resolves, when
 * the other side ends, with what it said and after how many milliseconds.
 */
function raw(text: string, { slowly = 0, every = 0 }: { slowly?: number; every?: number } = {}) {
  const { promise, resolve } = Promise.withResolvers<{ said: string; bytes: number; ms: number }>();
  const begin = performance.now();
  let said = '';
  let bytes = 0;
  let drip: NodeJS.Timeout | undefined;
  const socket = connect(port, '127.0.0.1', () => {
    socket.write(text);
    // A byte now and then, for ever: what a slow loris does.
    if (every) drip = setInterval(() => socket.write('a'), every);
  });
  socket.on('data', (chunk) => {
    bytes += chunk.length;
    if (said.length < 2000) said += chunk.toString('latin1');
    if (performance.now() - begin > slowly) return;
    socket.pause();
    setTimeout(() => socket.resume(), 20);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    clearInterval(drip);
    resolve({ said, bytes, ms: performance.now() - begin });
  });
  return promise;
}

test.concurrent.each([
  ['a connection that says nothing', '', {}],
  ['a head that does not end', 'GET /nl/ HTTP/1.1\r\nHost: a\r\nX: ', { every: 100 }],
  ['a body that does not come', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n', {}],
  ['a body that drips', 'POST /api/x HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n', { every: 100 }],
])('%s is ended with 408', async (_, text, options) => {
  const { said, ms } = await raw(text, options);
  expect(said).toMatch(/^HTTP\/1\.1 408 /u);
  expect(ms).toBeLessThan(limits.request + 5000);
});

test.concurrent('an answer that does not come is 503, and may be asked for again', async () => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/slow`, { signal: AbortSignal.timeout(slow) });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await answer.json()).toMatchObject({ errors: [{ message: expect.stringContaining('Try again') as string }] });
  expect(logged).toHaveBeenCalled();
});

test.concurrent.each([
  ['websocket', '/nl/', 200],
  ['websocket', '/niets', 200],
  ['h2c', '/nl/', 200],
  ['h2c', '/api/x', 503],
])('who asks for %s on %s is answered as usual', async (protocol, path, status) => {
  const { said } = await raw(
    `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: ${protocol}\r\n` +
      'HTTP2-Settings: AAMAAABkAAQAAP__\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  );
  expect(said.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
});

test.concurrent('a tunnel to elsewhere is none of our business', async () => {
  expect((await raw('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n')).said).not.toContain('200');
});

test(
  'a large answer to somebody slow is not cut off',
  async () => {
    const { bytes, ms } = await raw('GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', {
      slowly: limits.stall + 500,
    });
    expect(bytes).toBeGreaterThan(large.length);
    expect(ms).toBeGreaterThan(limits.stall + 500);
  },
  slow,
);

test(
  'a large answer to somebody who does not read it is cut off',
  async () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /unread HTTP/1.1\r\nHost: a\r\n\r\n'));
    socket.pause();
    socket.on('error', () => undefined);
    // A reset is told at once, also to who does not read.
    const closed = new Promise((done) => socket.on('close', done));
    await unread.promise;
    let bytes = 0;
    socket.on('data', (chunk) => (bytes += chunk.length)).resume();
    await closed;
    expect(bytes).toBeLessThan(large.length);
  },
  slow,
);
