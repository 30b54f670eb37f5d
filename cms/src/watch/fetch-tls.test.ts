import { once } from 'node:events';
import { createServer, request } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificateFor } from './certificate.fixture.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Ways } from './fetch-public.ts';

/* A server with TLS on this machine. The guard takes its address for a public one; certificates it checks as always. */

const known = certificateFor('koor.example');
const old = certificateFor('oud.example', -0.5);
const stranger = certificateFor('koor.example');

let server: Server;
let asked: string[] = [];
let named: string[] = [];
let shown = known;
beforeAll(async () => {
  server = createServer(
    {
      ...known,
      SNICallback: (name, done) => {
        named.push(name);
        done(null, createSecureContext(shown));
      },
    },
    (incoming, response) => {
      asked.push(incoming.url ?? '');
      if (incoming.url === '/once') response.writeHead(302, { location: '/calendar' }).end();
      else response.writeHead(200, { 'content-type': 'text/calendar' }).end('BEGIN:VCALENDAR');
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The guard as it is, but that it finds this server; `trusted` are the certificates that it knows. */
const ways = (trusted: string[]): Ways => ({
  resolve: () => Promise.resolve(['203.0.113.5']),
  isAllowed: (address) => address === '203.0.113.5',
  connect: (options, answered) => {
    expect([options.host, options.port]).toEqual(['203.0.113.5', 443]);
    const { port } = server.address() as AddressInfo;
    return request({ ...options, host: '127.0.0.1', port, ca: trusted }, answered);
  },
});

const get = (address: string, trusted: string[], certificate = known) => {
  [asked, named, shown] = [[], [], certificate];
  return fetchPublic(address, undefined, ways(trusted));
};
const refused = { ok: false, why: 'unreachable' };

it('asks the server by its name, over TLS, also after a redirect', async () => {
  const text = { ok: true, text: 'BEGIN:VCALENDAR', type: 'text/calendar' };
  expect(await get('https://koor.example/once', [known.cert])).toMatchObject(text);
  expect(asked).toEqual(['/once', '/calendar']);
  expect(named).toEqual(['koor.example', 'koor.example']);
});

it('sends nothing to a server whose certificate nobody vouches for', async () => {
  expect(await get('https://koor.example/calendar', [known.cert], stranger)).toEqual(refused);
  expect(await get('https://koor.example/calendar', [])).toEqual(refused);
  expect(asked).toEqual([]);
});

it('sends nothing to a server with the certificate of another name, or one that is over', async () => {
  expect(await get('https://ander.example/calendar', [known.cert])).toEqual(refused);
  expect(named).toEqual(['ander.example']);
  expect(await get('https://oud.example/calendar', [old.cert], old)).toEqual(refused);
  expect(asked).toEqual([]);
});
