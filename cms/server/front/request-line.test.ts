import { expect, it } from 'vitest';
import { badRequestLine, originForm } from './request-line.ts';

it.each([
  ['GET', '/'],
  ['OPTIONS', '/api/events'],
  ['GET', '/nl/?a=//b'],
  ['GET', '/%'],
])('%s %s is read', (method, url) => expect(badRequestLine({ method, url })).toBeNull());

it.each([
  ['TRACE', '/', 405],
  ['PROPFIND', '/api', 405],
  ['GET', '//preview%2Fx', 400],
  ['GET', '/\\evil.example', 400],
  ['OPTIONS', '*', 400],
  ['GET', 'nl', 400],
])('%s %s is refused with %i', (method, url, status) => {
  expect(badRequestLine({ method, url })).toMatchObject({ status, text: expect.stringMatching(/\.$/u) as string });
});

it.each([
  ['http://example.org/nl/?a=1', '/nl/?a=1'],
  ['HTTP://example.org', '/'],
  ['http://example.org//x', '//x'],
  ['/nl/', '/nl/'],
  ['*', '*'],
])('%s is asked as %s', (target, url) => expect(originForm(target)).toBe(url));
