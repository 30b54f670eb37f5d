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
  expect(bodyRefusal(headers)?.status ?? null).toBe(status);
});
