import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { log } from '../log.ts';
import { cmsFront } from './cms-front.ts';
import type { Handler } from './handler.ts';
import { messagePage } from './message-page.ts';
import { front } from './serve.ts';

const cms: Handler = cmsFront({
  cms: (request, response) => {
    if (request.url === '/api/broken') throw new Error('broken at once');
    return Promise.resolve(void response.end('cms'));
  },
  preview: (_, response) => Promise.resolve(messagePage(response, 422, 'Nee', ['<script>alert(1)</script>'])),
  pictures: (_, response) => Promise.resolve(void response.end()),
});

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(front({ cms, site: () => Promise.reject(new Error('broken')) }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const logged = vi.spyOn(log, 'error');
beforeEach(() => void logged.mockImplementation(() => undefined));
afterEach(() => logged.mockReset());
afterAll(() => logged.mockRestore());

test('the CMS gets what is its own, except the first account and bodies that are too large', async () => {
  expect(await (await fetch(`${origin}/api/stories`)).text()).toBe('cms');
  expect((await fetch(`${origin}/api/users/first-register`, { method: 'POST', body: '{}' })).status).toBe(403);
  expect((await fetch(`${origin}/api/stories`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
});

test.each(['/nl/', '/api/broken', '/api/health?__proto__=0', '/nl/?__proto__=0'])(
  'whatever breaks for %s is answered, logged, and tells nothing',
  async (path) => {
    const answer = await fetch(origin + path, { signal: AbortSignal.timeout(3000) });
    if (answer.ok || answer.status === 400) return;
    expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong on our side.\n']);
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({ err: expect.any(Error) as Error }),
      expect.any(String),
    );
  },
);

test('a message in the preview is text, whatever is in it', async () => {
  const answer = await fetch(`${origin}/preview/nl/`);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('<li>&lt;script&gt;');
});
