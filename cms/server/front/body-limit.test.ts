import { expect, test } from 'vitest';
import { bodyRefusal } from './body-limit.ts';

const cookie = 'x=1; payload-token=abc';
const upload = 'multipart/form-data; boundary=x';

test.each([
  [{}, null],
  [{ 'content-length': '65536' }, null],
  [{ 'content-length': '65537' }, 413],
  [{ 'content-length': '65537', cookie }, null],
  [{ 'content-length': '65537', cookie: 'not-payload-token=abc' }, 413],
  [{ 'content-length': '65537', 'content-type': upload }, 413],
  [{ 'content-length': '10000000', 'content-type': upload, cookie }, null],
  [{ 'content-length': '10000000', cookie }, 413],
  [{ 'transfer-encoding': 'chunked' }, 411],
])('%o is refused with %s', (headers, status) => {
  expect(bodyRefusal(headers, '/api/events')?.status ?? null).toBe(status);
});

test.each([
  ['/api/submissions/event', { 'content-length': '9000000', 'content-type': upload }, null],
  ['/api/submissions/event', { 'content-length': '9500000', 'content-type': upload }, 413],
  ['/api/submissions/event', { 'content-length': '70000', 'content-type': 'application/x-www-form-urlencoded' }, 413],
  ['/api/mine/abc', { 'content-length': '9000000', 'content-type': upload }, null],
  ['/api/submissions/import', { 'content-length': '1000000' }, null],
  ['/api/submissions/import', { 'content-length': '1100000' }, 413],
  ['/api/submissions', { 'content-length': '70000', 'content-type': upload }, 413],
])('%s: %o is refused with %s', (pathname, headers, status) => {
  expect(bodyRefusal(headers, pathname)?.status ?? null).toBe(status);
});
