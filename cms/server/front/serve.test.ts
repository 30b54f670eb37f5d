import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { log } from '../log.ts';
import { messagePage } from './message-page.ts';
import { front } from './serve.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  const handler = front({
    cms: (_, response) => Promise.resolve(void response.end('cms')),
    site: () => Promise.reject(new Error('broken')),
    preview: (_, response) => Promise.resolve(messagePage(response, 422, 'Nee', ['<script>alert(1)</script>'])),
  });
  server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('the CMS gets what is its own, except the first account and bodies that are too large', async () => {
  expect(await (await fetch(`${origin}/api/stories`)).text()).toBe('cms');
  expect((await fetch(`${origin}/api/users/first-register`, { method: 'POST', body: '{}' })).status).toBe(403);
  expect((await fetch(`${origin}/api/stories`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
});

test('an error is answered, logged, and tells nothing', async () => {
  const spy = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const answer = await fetch(`${origin}/nl/`);
  expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong on our side.\n']);
  expect(spy).toHaveBeenCalledWith(expect.objectContaining({ err: expect.any(Error) as Error }), expect.any(String));
  spy.mockRestore();
});

test('a message in the preview is text, whatever is in it', async () => {
  const answer = await fetch(`${origin}/preview/nl/`);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('<li>&lt;script&gt;');
});
