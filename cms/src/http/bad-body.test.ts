import { expect, it } from 'vitest';
import { badBody } from './bad-body.ts';

const send = (body: string, type = 'application/json') =>
  badBody(new Request('http://localhost/api/events', { method: 'POST', headers: { 'content-type': type }, body }));

it.each(['', '{}', '{"title":"a","rows":[{"n":null}]}'])('takes %s', async (body) => {
  expect(await send(body)).toBeNull();
});

it('leaves other kinds alone', async () => expect(await send('null', 'multipart/form-data; boundary=x')).toBeNull());

it.each([
  'null',
  '[]',
  '7',
  '"a"',
  '{',
  '{"__proto__":{}}',
  '{"a":[{"constructor":1}]}',
  `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`,
])('refuses %.40s', async (body) => {
  const response = await send(body);
  expect(response?.status).toBe(400);
  expect(await response?.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/\.$/u) as string }] });
});
