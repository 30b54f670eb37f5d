import { expect, test } from 'vitest';
import { withoutToken } from './log.ts';

test.each([
  ['/api/mine/Zk3_-abc', '/api/mine/[token]'],
  ['/api/mine/Zk3_-abc/foto', '/api/mine/[token]'],
  ['/api/confirm/Zk3_-abc', '/api/confirm/[token]'],
  ['/api/mine/renew', '/api/mine/renew'],
  ['/api/submissions/event', '/api/submissions/event'],
  ['/nl/', '/nl/'],
])('%s is in the log as %s', (path, logged) => {
  expect(withoutToken(path)).toBe(logged);
});
