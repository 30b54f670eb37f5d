import { expect, it } from 'vitest';
import { badBody } from './bad-body.ts';

const send = (body: string, type = 'application/json') =>
  badBody(
    new Request('http://localhost/api/events', { method: 'POST', headers: { 'content-type': type }, body }),
    true,
  );

it.each(['', '{}', '{"title":"a","rows":[{"n":null}]}'])('takes %s', async (body) => {
  expect(await send(body)).toBeNull();
});

it('leaves other kinds alone', async () => expect(await send('null', 'text/plain')).toBeNull());

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
  expect(await send(body)).toMatch(/\.$/u);
});

const form = (payload: string) => {
  const fields = new FormData();
  fields.set('_payload', payload);
  return badBody(new Request('http://localhost/api/media', { method: 'POST', body: fields }), true);
};

it('takes a form with a document in it', async () => expect(await form('{"alt":"Een koor"}')).toBeNull());

it.each(['{', 'null', '{"__proto__":{}}'])('refuses a form whose document is %s', async (body) => {
  expect(await form(body)).toMatch(/^_payload: .+\.$/u);
});

it('refuses a form that is none', async () =>
  expect(await send('x', 'multipart/form-data; boundary=x')).toMatch(/form/u));
