import { expect, test } from 'vitest';
import { bodyRefusal } from './body-limit.ts';

const upload = 'multipart/form-data; boundary=x';

const staff = () => Promise.resolve(true);
const stranger = () => Promise.resolve(false);

test.each([
  [{}, null],
  [{ 'content-length': '65536' }, null],
  [{ 'content-length': '65537' }, 413],
  // What looks like a session is none until somebody has looked.
  [{ 'content-length': '65537', cookie: 'payload-token=x' }, 413],
  [{ 'content-length': '65537', authorization: 'JWT x' }, 413],
  [{ 'content-length': '65537', 'content-type': upload }, 413],
  [{ 'transfer-encoding': 'chunked' }, 411],
])('%o is refused with %s', async (headers, status) => {
  expect((await bodyRefusal(headers, '/api/events', stranger))?.status ?? null).toBe(status);
});

test.each([
  [{ 'content-length': '65537' }, null],
  [{ 'content-length': '10000000', 'content-type': upload }, null],
  [{ 'content-length': '10000000' }, 413],
  [{ 'content-length': '30000000', 'content-type': upload }, 413],
])('%o of people with an account is refused with %s', async (headers, status) => {
  expect((await bodyRefusal(headers, '/api/events', staff))?.status ?? null).toBe(status);
});

test('nobody looks for the session of a small body, nor of one that is too large for all', async () => {
  const looked = () => Promise.reject(new Error('looked'));
  expect(await bodyRefusal({ 'content-length': '65536' }, '/api/events', looked)).toBeNull();
  expect(await bodyRefusal({ 'content-length': '90000000' }, '/api/events', looked)).toMatchObject({ status: 413 });
});

test.each([
  ['/api/submissions/event', { 'content-length': '9000000', 'content-type': upload }, null],
  ['/api/submissions/event', { 'content-length': '9500000', 'content-type': upload }, 413],
  ['/api/submissions/event', { 'content-length': '70000', 'content-type': 'application/x-www-form-urlencoded' }, 413],
  ['/api/mine/abc', { 'content-length': '9000000', 'content-type': upload }, null],
  ['/api/submissions/import', { 'content-length': '1000000' }, null],
  ['/api/submissions/import', { 'content-length': '1100000' }, 413],
  ['/api/submissions', { 'content-length': '70000', 'content-type': upload }, 413],
])('%s: %o is refused with %s', async (pathname, headers, status) => {
  expect((await bodyRefusal(headers, pathname, stranger))?.status ?? null).toBe(status);
});
