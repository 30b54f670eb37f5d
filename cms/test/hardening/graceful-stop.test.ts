import { rm } from 'node:fs/promises';
import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { passwordOf } from '../people.ts';
import { launch } from './start.ts';

/* A server that is told to stop while people write: what it has acknowledged is stored, and it ends by itself. */

type Outcome = 'stored' | 'not answered' | number;

it('stores what it has acknowledged and ends well', async () => {
  const { origin, dataDir, database, stop } = await launch();
  try {
    const login = await fetch(`${origin}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: 'editor@example.org', password: passwordOf('editor') }),
    });
    const { token } = (await login.json()) as { token: string };
    const write = async (n: number): Promise<Outcome> => {
      try {
        const answer = await fetch(`${origin}/api/redirects`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin, authorization: `JWT ${token}` },
          body: JSON.stringify({ of: 'stories', from: `old-${n}`, to: `new-${n}` }),
        });
        return answer.status === 201 ? 'stored' : answer.status;
      } catch {
        return 'not answered';
      }
    };
    const writing = Array.from({ length: 200 }, (_, n) => write(n));
    // In the middle: when the first is stored, and most are waiting for their turn.
    await Promise.race(writing);
    const began = Date.now();
    const code = await stop();
    const outcomes = await Promise.all(writing);

    expect(code).toBe(0);
    expect(Date.now() - began).toBeLessThan(11_000);
    const client = createClient({ url: `file:${database}` });
    const { rows } = await client.execute('select count(*) as n from redirects where "from" like \'old-%\'');
    const { rows: intact } = await client.execute('pragma integrity_check');
    client.close();
    const acknowledged = outcomes.filter((outcome) => outcome === 'stored').length;
    expect(acknowledged).toBeGreaterThan(0);
    expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(acknowledged);
    expect(Object.values(intact[0] ?? {})[0]).toBe('ok');
    // Nobody was told of a fault of ours that is none.
    expect(outcomes.filter((outcome) => typeof outcome === 'number' && outcome !== 503)).toEqual([]);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
