import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/* What the state of the server tells, and to whom. */

it('tells a visitor only whether all is well', async () => {
  const response = await ask('/api/health');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(Object.keys((await response.json()) as object)).toEqual(['ok']);
});

it('tells people with an account what it is', async () => {
  const state = (await (await ask('/api/health', { headers: await as('moderator') })).json()) as unknown;
  expect(state).toMatchObject({
    database: expect.any(Number) as number,
    disk: { free: expect.any(Number) as number, low: expect.any(Boolean) as boolean },
    queue: { writes: 0, jobs: expect.any(Number) as number },
    mail: { waiting: expect.any(Number) as number, late: 0, failed: 0 },
    lastPublish: null,
    lastBackup: { at: null, missed: false },
    files: { damaged: [] },
    drill: { ok: true, at: null },
    integrity: { ok: true },
    write: { ok: true, ms: expect.any(Number) as number },
  });
});
