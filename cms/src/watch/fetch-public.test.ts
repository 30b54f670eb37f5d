import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fetchPublic } from './fetch-public.ts';
import type { Version, Ways } from './fetch-public.ts';
import { isPublicAddress } from './public-address.ts';

/* A real server on this machine. Only here the guard takes one name for a public one, and speaks plain HTTP to it. */

const large = 'x'.repeat(10 * 1024 * 1024 + 1);
const answers: Record<string, RequestListener> = {
  '/calendar': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR'),
  '/versioned': (incoming, response) => {
    const { 'if-none-match': etag, 'if-modified-since': modified } = incoming.headers;
    const same = etag === '"v1"' || modified === lastYear;
    response.writeHead(same ? 304 : 200, { etag: '"v1"', 'last-modified': lastYear });
    response.end(same ? undefined : 'BEGIN:VCALENDAR');
  },
  '/western': (_request, response) => response.end(Buffer.from('SUMMARY:Café', 'latin1')),
  '/unasked': (_request, response) => response.writeHead(304).end(),
  '/long-tag': (_request, response) => response.writeHead(200, { etag: `"${'x'.repeat(300)}"` }).end('{}'),
  '/moved': (_request, response) => response.writeHead(301, { location: '/moved-on' }).end(),
  '/moved-on': (_request, response) => response.writeHead(308, { location: 'webcal://koor.example/calendar' }).end(),
  '/moved-once': (_request, response) => response.writeHead(301, { location: '/once' }).end(),
  '/once-moved': (_request, response) => response.writeHead(302, { location: '/moved' }).end(),
  '/once': (_request, response) => response.writeHead(302, { location: '/calendar' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/large': (_request, response) => response.end(large),
  '/packed': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
  '/endless': (_request, response) => void response.writeHead(200).write('x'),
  '/silent': () => undefined,
};
const lastYear = 'Sat, 29 Nov 2025 10:00:00 GMT';
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

const from = (address: string, known?: Version) => {
  asked = [];
  return fetchPublic(address, known, using);
};

it('gets a text, also after a redirect', async () => {
  const nothing = { moved: null, etag: null, modified: null };
  const text = { ok: true, text: 'BEGIN:VCALENDAR', type: 'text/calendar', ...nothing };
  expect(await from('https://koor.example/calendar')).toEqual(text);
  expect(await from('https://koor.example/once')).toEqual(text);
  expect(asked).toEqual(['koor.example /once', 'koor.example /calendar']);
});

it('asks for no text when there is none but the version we had', async () => {
  const address = 'https://koor.example/versioned';
  const first = { ok: true, text: 'BEGIN:VCALENDAR', etag: '"v1"', modified: lastYear };
  expect(await from(address)).toMatchObject(first);
  const same = { ok: true, text: null, moved: null };
  expect(await from(address, { etag: '"v1"', modified: null })).toEqual(same);
  expect(await from(address, { etag: null, modified: lastYear })).toEqual(same);
  expect(await from(address, { etag: '"v0"', modified: null })).toMatchObject(first);
  // Nobody asked whether it was the same.
  expect(await from('https://koor.example/unasked')).toEqual({ ok: false, why: 'status 304' });
  expect(await from('https://koor.example/long-tag')).toMatchObject({ ok: true, etag: null });
});

it.each([
  ['/moved', 'https://koor.example/calendar'],
  // For good as far as that goes.
  ['/moved-once', 'https://koor.example/once'],
  ['/once-moved', null],
  ['/calendar', null],
])('tells where %s has moved to', async (path, moved) => {
  expect(await from(`https://koor.example${path}`)).toMatchObject({ ok: true, text: 'BEGIN:VCALENDAR', moved });
});

it('reads what is no UTF-8', async () => {
  expect(await from('https://koor.example/western')).toMatchObject({ ok: true, text: 'SUMMARY:Café' });
});

it('reads webcal as https, and nothing else', async () => {
  expect(await from('webcal://koor.example/calendar')).toMatchObject({ ok: true, moved: null });
  expect(await from('webcal://127.0.0.1/')).toEqual({ ok: false, why: 'notPublic' });
  expect(await from('webcal://koor.example:8443/')).toEqual({ ok: false, why: 'notPlain' });
  expect(await from('ftp://koor.example/calendar')).toEqual({ ok: false, why: 'notHttps' });
});

it.each([
  ['http://koor.example/calendar', 'notHttps'],
  ['https://koor.example:8443/calendar', 'notPlain'],
  ['https://me:secret@koor.example/calendar', 'notPlain'],
  ['file:///etc/passwd', 'notHttps'],
  ['no address', 'unreachable'],
  ['https://127.0.0.1/', 'notPublic'],
  ['https://2130706433/', 'notPublic'],
  ['https://0x7f.1/', 'notPublic'],
  ['https://[::1]/', 'notPublic'],
  ['https://[::ffff:169.254.169.254]/', 'notPublic'],
  ['https://169.254.169.254/latest/meta-data/', 'notPublic'],
  ['https://inside.example/', 'notPublic'],
  ['https://both.example/', 'notPublic'],
  ['https://six.example/', 'notPublic'],
  ['https://nobody.example/', 'noSuchName'],
])('does not ask %s, nor go there by a redirect', async (address, why) => {
  expect(await from(address)).toEqual({ ok: false, why });
  expect(asked).toEqual([]);
  if (!URL.canParse(address)) return;
  expect(await from(`https://koor.example/away?to=${encodeURIComponent(address)}`)).toEqual({ ok: false, why });
  expect(asked).toHaveLength(1);
});

it.each([
  ['/round', 'leadsOn'],
  ['/large', 'tooLarge'],
  ['/packed', 'packed'],
  ['/gone', 'status 404'],
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
    expect(await from(`https://koor.example${path}`)).toEqual({ ok: false, why: 'tooSlow' });
  } finally {
    timeout.mockRestore();
  }
});
