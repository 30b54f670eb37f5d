import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fetchPublic } from './fetch-public.ts';
import type { Ways } from './fetch-public.ts';
import { isPublicAddress } from './public-address.ts';

/* A real server on this machine. Only here the guard takes one name for a public one, and speaks plain HTTP to it. */

const large = 'x'.repeat(1024 * 1024 + 1);
const answers: Record<string, RequestListener> = {
  '/calendar': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR'),
  '/once': (_request, response) => response.writeHead(302, { location: '/calendar' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/large': (_request, response) => response.end(large),
  '/packed': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/endless': (_request, response) => void response.writeHead(200).write('x'),
  '/silent': () => undefined,
};
const away = (request: { url?: string }) => decodeURIComponent(request.url?.split('to=')[1] ?? '');

let server: Server;
let asked: string[] = [];
let using: Ways;
beforeAll(async () => {
  server = createServer((incoming, response) => {
    asked.push(`${incoming.headers.host} ${incoming.url}`);
    const answer = answers[incoming.url ?? ''];
    if (incoming.url?.startsWith('/away?')) response.writeHead(302, { location: away(incoming) }).end();
    else if (answer) answer(incoming, response);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const names: Record<string, string[]> = {
    'koor.example': ['203.0.113.5'],
    'inside.example': ['10.0.0.5'],
    'both.example': ['203.0.113.5', '127.0.0.1'],
    'six.example': ['::1'],
  };
  using = {
    resolve: (name) => Promise.resolve(names[name] ?? []),
    isAllowed: (address) => address === '203.0.113.5' || isPublicAddress(address),
    connect: (options, answered) => request({ ...options, host: '127.0.0.1', port }, answered),
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const from = (address: string) => {
  asked = [];
  return fetchPublic(address, using);
};

it('gets a text, also after a redirect', async () => {
  const text = { ok: true, text: 'BEGIN:VCALENDAR', type: 'text/calendar' };
  expect(await from('https://koor.example/calendar')).toEqual(text);
  expect(await from('https://koor.example/once')).toEqual(text);
  expect(asked).toEqual(['koor.example /once', 'koor.example /calendar']);
});

it.each([
  ['http://koor.example/calendar', 'the address is not https'],
  ['https://koor.example:8443/calendar', 'the address is not a plain one'],
  ['https://me:secret@koor.example/calendar', 'the address is not a plain one'],
  ['file:///etc/passwd', 'the address is not https'],
  ['no address', 'it cannot be reached'],
  ['https://127.0.0.1/', 'the address is not a public one'],
  ['https://2130706433/', 'the address is not a public one'],
  ['https://0x7f.1/', 'the address is not a public one'],
  ['https://[::1]/', 'the address is not a public one'],
  ['https://[::ffff:169.254.169.254]/', 'the address is not a public one'],
  ['https://169.254.169.254/latest/meta-data/', 'the address is not a public one'],
  ['https://inside.example/', 'the address is not a public one'],
  ['https://both.example/', 'the address is not a public one'],
  ['https://six.example/', 'the address is not a public one'],
  ['https://nobody.example/', 'the name does not exist'],
])('does not ask %s, nor go there by a redirect', async (address, why) => {
  expect(await from(address)).toEqual({ ok: false, why });
  expect(asked).toEqual([]);
  if (!URL.canParse(address)) return;
  expect(await from(`https://koor.example/away?to=${encodeURIComponent(address)}`)).toEqual({ ok: false, why });
  expect(asked).toHaveLength(1);
});

it.each([
  ['/round', 'it leads on too often'],
  ['/large', 'the answer is larger than 1 MB'],
  ['/packed', 'the answer is packed'],
  ['/gone', 'the answer was 404'],
])('stops at %s', async (path, why) => {
  expect(await from(`https://koor.example${path}`)).toEqual({ ok: false, why });
  expect(asked.length).toBeLessThanOrEqual(4);
});

it.each(['/silent', '/endless'])('waits for %s no longer than ten seconds', async (path) => {
  // The clock of the signal is the machine's own: shortened, not faked, because the connection is real.
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    expect(ms).toBe(10_000);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    return stop.signal;
  });
  try {
    expect(await from(`https://koor.example${path}`)).toEqual({ ok: false, why: 'it took longer than ten seconds' });
  } finally {
    timeout.mockRestore();
  }
});
