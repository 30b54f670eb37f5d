import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { as, ask } from './api.ts';

/* Fault 3: the CMS is killed while people ask: the site does not notice, and the CMS comes back by itself. */

/** The process of the CMS, as the log tells it. */
function pidOfCms(): number {
  const log = readFileSync(join(inject('dataDir'), 'server.log'), 'utf8');
  const [, pid] = [...log.matchAll(/"pid":(\d+),"msg":"The CMS runs/gu)].at(-1) ?? [];
  return Number(pid);
}

it('the site goes on when the CMS is killed, and /api and /admin say when to come back', async () => {
  const headers = await as('editor');
  const killed = pidOfCms();
  let over = false;
  const pages: number[] = [];
  const readers = Array.from({ length: 4 }, async () => {
    while (!over) {
      pages.push((await ask('/nl/')).status);
      await wait(2);
    }
  });

  process.kill(killed, 'SIGKILL');
  const api = await ask('/api/stories', { headers });
  const admin = await ask('/admin', { headers: { accept: 'text/html' } });
  expect([api.status, admin.status]).toEqual([503, 503]);
  expect(Number(api.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(api.headers.get('cache-control')).toBe('no-store');
  expect(await api.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/minuut.*minute/u) as string }] });
  const page = await admin.text();
  expect(page).toContain('Probeer het over een minuut weer.');
  expect(page).toContain('Please try again in a minute.');

  const statuses = new Set<number>();
  for (const until = Date.now() + 60_000; !statuses.has(200) && Date.now() < until; await wait(50))
    statuses.add((await ask('/api/stories', { headers })).status);
  over = true;
  await Promise.all(readers);
  expect([...statuses]).toEqual([503, 200]);
  expect(new Set(pages)).toEqual(new Set([200]));
  expect(pages.length).toBeGreaterThan(50);
  expect(pidOfCms()).not.toBe(killed);
});
