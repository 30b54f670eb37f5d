import { pino } from 'pino';
import { expect, it } from 'vitest';
import { logOptions } from './log.ts';
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
