import { pino } from 'pino';
import { expect, it } from 'vitest';
import { loggedPath, logOptions } from './log.ts';
import { requestScope } from './request-scope.ts';

const logTo = (write: (line: string) => void) => pino(logOptions('info'), { write });

function lines(write: (log: ReturnType<typeof logTo>) => void): string {
  const written: string[] = [];
  write(logTo((line) => void written.push(line)));
  return written.join('');
}

it('writes a line of JSON that names its request', () => {
  const text = lines((log) => requestScope.run({ request: 'r-1' }, () => log.info('hallo')));
  expect(JSON.parse(text)).toMatchObject({ level: 'info', request: 'r-1', msg: 'hallo' });
});

it('writes nothing of one line into the next', () => {
  const text = lines((log) =>
    requestScope.run({ request: 'r-1' }, () => {
      log.info({ path: '/een' }, 'eerst');
      log.info('dan');
    }),
  );
  expect(JSON.parse(text.split('\n')[1] ?? '')).toEqual({
    level: 'info',
    time: expect.any(String) as string,
    request: 'r-1',
    msg: 'dan',
  });
});

it('says what went wrong without the data that it was about', () => {
  const cause = Object.assign(new Error('UNIQUE constraint failed: users.email'), { code: 'SQLITE_CONSTRAINT' });
  const error = new Error('Failed query: insert into "users" values (?)\nparams: kanarie@example.org,06-12345678', {
    cause,
  });
  const text = lines((log) => {
    log.error({ err: error, msg: 'Mail naar kanarie@example.org mislukt' });
    log.error(error);
    log.warn('bel +31 6 12 34 56 78 of kanarie@example.org');
    log.error({ err: new Error('E11000 duplicate key error dup key: { email: "kanarie" }') });
  });
  expect(text).not.toMatch(/kanarie|12345678|34 56/u);
  expect(text).toContain('SQLITE_CONSTRAINT');
  expect(text).toContain('Failed query');
});

it('keeps days, times and ids as they are', () => {
  const id = 'd5ef0961-cb22-4cfb-9192-124356789012';
  expect(lines((log) => log.info(`van ${id}`))).toContain(id);
  expect(lines((log) => log.info('2026-11-23 10:00:00 begonnen'))).toContain('2026-11-23 10:00:00');
});

const token = 'Zk3_-kanarieQ9x8aBcDeFgHiJkLmNoPqRsTuVw0123';
const hex = '0f3a9c7be1d24486a5f0b1c2d3e4f5a6b7c8d9e0';

it.each([
  [`/api/mine/${token}`, '/api/mine/[token]'],
  ['/api/mine/short', '/api/mine/[token]'],
  [`/api/mine/${token}/foto`, '/api/mine/[token]'],
  [`/api/confirm/${token}`, '/api/confirm/[token]'],
  ['/api/mine/renew', '/api/mine/renew'],
  ['/api/submissions/event', '/api/submissions/event'],
  ['/nl/', '/nl/'],
  [`/admin/reset/${hex}`, '/admin/reset/[token]'],
  ['/nl/verhalen/een-koor-dat-elke-week-zingt-in-2026/', '/nl/verhalen/een-koor-dat-elke-week-zingt-in-2026/'],
  ['/api/events/d5ef0961-cb22-4cfb-9192-124356789012', '/api/events/d5ef0961-cb22-4cfb-9192-124356789012'],
])('%s is in the log as %s', (path, logged) => expect(loggedPath(path)).toBe(logged));

const encoded = (text: string) => [...text].map((one) => `%${one.codePointAt(0)?.toString(16)}`).join('');

it.each([token, hex])('a link is in no spelling in the log: %s', (secret) => {
  for (const path of [
    `//api/mine/${secret}`,
    `/api//mine//${secret}`,
    `/API/Mine/${secret}`,
    `/api%2Fmine%2F${secret}`,
    `/api%252fmine%252f${secret}`,
    `/api/mine/${encoded(secret)}`,
    `/api/mine/%ff${secret}`,
    `/api\\mine\\${secret}`,
    `/Admin/Reset//${secret}`,
    `/admin/reset/${secret}/x`,
    `/preview/api/mine/${secret}`,
    `/elders/${secret}`,
    `/elders;${secret}.html`,
    `/${encoded(`/api/mine/${secret}`)}`,
  ]) {
    expect(loggedPath(path), path).not.toContain(secret.slice(5, 15));
    expect(loggedPath(path).toLowerCase(), path).not.toContain(encoded(secret).slice(15, 45));
  }
});

it('a line about an address has no link and no question in it', () => {
  const text = lines((log) => {
    log.error({ err: new Error(`GET https://example.org/api/mine/${token}?change=1 failed`) });
    log.warn(`no answer to /api/search-try-out?q=kanarie&language=nl and //API/confirm/${token}`);
  });
  expect(text).not.toMatch(/kanarie|change=1/u);
  expect(text).toContain('/api/search-try-out?[query]');
});
