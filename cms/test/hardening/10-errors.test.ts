import fc from 'fast-check';
import { expect, it } from 'vitest';
import { as, ask, origin, someAddress } from './api.ts';

/* 10. Whatever is sent: an error is 4xx with a message, never 500. The same 300 cases each time (a fixed seed). */

const runs = { numRuns: 60, seed: 20_261_123 };

async function refusedPolitely(response: Response, what: string) {
  const text = await response.text();
  expect(response.status, `${what} → ${text.slice(0, 300)}`).toBeLessThan(500);
  if (response.status >= 400) expect(text.length, what).toBeGreaterThan(1);
}

const word = fc.oneof(
  fc.string(),
  fc.constantFrom('slug', 'title', 'id', '_status', 'todo', '__proto__', 'constructor'),
);
const path = fc.constantFrom(
  'events',
  'providers',
  'activities',
  'notices',
  'users',
  'media',
  'globals/site',
  'redirects',
);

it('random JSON as a document, by an editor', async () => {
  const headers = await as('editor');
  const document = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom('slug', 'title', 'start', 'price', 'disciplines', '_status', 'provider', 'id'),
      fc.jsonValue(),
    ),
  );
  await fc.assert(
    fc.asyncProperty(path, document, fc.boolean(), async (to, json, draft) => {
      if (to === 'media') return;
      const url = `/api/${to}${draft ? '?draft=true' : ''}`;
      await refusedPolitely(await ask(url, { json, headers }), `POST ${url} ${JSON.stringify(json)}`);
    }),
    runs,
  );
});

it('random JSON to log in, to log out, to ask for a new password', async () => {
  const paths = fc.constantFrom('login', 'logout', 'forgot-password', 'reset-password', 'refresh-token', 'unlock');
  const body = fc.oneof(
    fc.jsonValue(),
    fc.record({ email: fc.jsonValue(), password: fc.jsonValue(), token: fc.jsonValue() }),
  );
  await fc.assert(
    fc.asyncProperty(paths, body, async (name, json) => {
      const response = await ask(`/api/users/${name}`, { json, from: someAddress() });
      await refusedPolitely(response, `${name} ${JSON.stringify(json)}`);
    }),
    runs,
  );
});

it('what is not JSON at all', async () => {
  const headers = { 'content-type': 'application/json', ...(await as('editor')) };
  await fc.assert(
    fc.asyncProperty(path, fc.string(), async (to, body) => {
      if (to === 'media') return;
      await refusedPolitely(await ask(`/api/${to}`, { body, headers }), `POST ${to} ${body}`);
    }),
    { ...runs, numRuns: 30 },
  );
});

it('random questions', async () => {
  const number = fc.oneof(
    fc.integer(),
    fc.constantFrom('-1', '1e99', 'NaN', 'Infinity', '0x1', '99999999999999999999'),
  );
  const operator = fc.constantFrom(
    'equals',
    'in',
    'contains',
    'like',
    'near',
    'greater_than',
    'exists',
    'all',
    'niets',
  );
  const query = fc.record({
    limit: fc.option(number),
    page: fc.option(number),
    depth: fc.option(number),
    sort: fc.option(word),
    locale: fc.option(word),
    where: fc.option(fc.tuple(word, operator, fc.oneof(fc.string(), fc.integer().map(String)))),
    select: fc.option(word),
  });
  await fc.assert(
    fc.asyncProperty(path, query, async (from, { where, select, ...plain }) => {
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(plain)) if (value !== null) parameters.set(name, String(value));
      if (where) parameters.set(`where[${where[0]}][${where[1]}]`, where[2]);
      if (select !== null) parameters.set(`select[${select}]`, 'true');
      const url = `/api/${from}?${parameters.toString()}`;
      await refusedPolitely(await ask(url), url);
    }),
    { ...runs, numRuns: 150 },
  );
});

it('random ids and paths', async () => {
  await fc.assert(
    fc.asyncProperty(path, word, fc.constantFrom('GET', 'PATCH', 'DELETE', 'PUT'), async (at, id, method) => {
      const url = `/api/${at}/${encodeURIComponent(id)}`;
      await refusedPolitely(await ask(url, { method, headers: await as('editor') }), `${method} ${url}`);
    }),
    runs,
  );
});

it('a body of a visitor over 64 kB', async () => {
  expect((await ask('/api/notices', { json: { text: 'x'.repeat(70_000) } })).status).toBe(413);
});

it('a body that does not say how long it is', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{}'));
      controller.close();
    },
  });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  expect((await fetch(`${origin()}/api/notices`, init)).status).toBe(411);
});

it.each<[string, string, RequestInit]>([
  [
    'a document that is none',
    '/api/users/login',
    {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
  ],
  ['the address of another host', '//preview%2Fx', {}],
  ['a name that every object inherits', '/api/health?__proto__=0', {}],
  ['a collection of such a name', '/api/__proto__', {}],
])('what was 500 or not answered is told: %s', async (_what, path, init) => {
  const response = await fetch(origin() + path, { ...init, signal: AbortSignal.timeout(5000) });
  expect(response.status).toBe(400);
  expect((await response.text()).length).toBeGreaterThan(10);
});

it('a question for new links without a body is answered as any other', async () => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  expect((await ask('/api/mine/renew', { method: 'POST', headers, body: '', from: someAddress() })).status).toBe(202);
});

it('there are no versions of what has none', async () => {
  for (const path of ['/api/media/versions', '/api/users/versions/x', '/api/redirects/versions'])
    expect((await ask(path, { headers: await as('admin') })).status, path).toBe(404);
});
