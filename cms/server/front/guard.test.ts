import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { offerBridge } from '../../src/preview/bridge.ts';
import { refusalOf } from './guard.ts';

const asked = (method: string, url: string, headers: IncomingMessage['headers'] = {}) =>
  refusalOf({ method, url, headers } as IncomingMessage);

it.each([
  ['POST', '/admin/login'],
  ['POST', '/admin'],
  ['PUT', '/ADMIN/collections/events'],
  ['DELETE', '//admin/collections/events/1'],
  ['OPTIONS', '/admin'],
  ['PATCH', '/admin/login'],
])('%s %s is refused: pages of the admin take no form', async (method, url) =>
  expect(await asked(method, url, { 'content-type': 'multipart/form-data; boundary=x' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  }),
);

it.each([
  ['GET', '/admin/login', {}],
  ['HEAD', '/admin', {}],
  ['POST', '/api/users/login', {}],
  ['POST', '/administratie', {}],
])('%s %s is let through', async (method, url, headers) => expect(await asked(method, url, headers)).toBeNull());

it('a function of the server is called by people with an account only', async () => {
  const calls = () => asked('POST', '/admin/login', { 'next-action': '40a1', 'content-type': 'text/plain' });
  expect(await calls()).toMatchObject({ status: 401 });
  offerBridge({ isStaff: () => Promise.resolve(true) } as never);
  expect(await calls()).toBeNull();
  offerBridge({ isStaff: () => Promise.resolve(false) } as never);
});
