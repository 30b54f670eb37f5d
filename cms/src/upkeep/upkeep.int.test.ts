import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { countAttempt, forgetAttempts } from '../limits/limit.ts';
import { makeBackup } from './nightly.ts';
import { lastRun, once } from './once.ts';

onEveryDatabase((payload) => {
  it('does work once, also when several instances begin at the same moment', async () => {
    let times = 0;
    const work = () => {
      times += 1;
      return Promise.resolve();
    };
    const begun = await Promise.all([1, 2, 3, 4, 5].map(() => once(payload(), 'proef', '2026-11-23', work)));
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(times).toBe(1);
    expect(await once(payload(), 'proef', '2026-11-24', work)).toBe(true);
    expect(Date.parse((await lastRun(payload(), 'proef')) ?? '')).toBeGreaterThan(Date.now() - 60_000);
  });

  it('does not call it done when it failed', async () => {
    const fail = () => Promise.reject(new Error('geen ruimte'));
    await expect(once(payload(), 'mislukt', 'vandaag', fail)).rejects.toThrow('geen ruimte');
    expect(await lastRun(payload(), 'mislukt')).toBeNull();
  });

  it('makes a backup in a folder of its own', async () => {
    const file = await makeBackup(payload(), process.env.DATA_DIR ?? '');
    expect(await readdir(join(process.env.DATA_DIR ?? '', 'backups'))).toEqual([file.split('/').at(-1)]);
  });

  it('counts attempts for all instances together, and forgets them', async () => {
    const limit = { name: 'proef', times: 3, seconds: 60 };
    const attempt = (who: string) => countAttempt(payload(), limit, who);
    for (let i = 0; i < 3; i += 1) await attempt('a');
    await expect(attempt('a')).rejects.toMatchObject({ status: 429, data: { retryAfter: 60 } });
    await attempt('b');
    const { docs } = await payload().find({ collection: 'attempts' });
    expect(docs).toHaveLength(4);
    expect(JSON.stringify(docs)).not.toContain('"a"');
    await payload().db.updateMany({
      collection: 'attempts',
      where: {},
      data: { createdAt: '2026-01-01T00:00:00.000Z' },
    });
    await forgetAttempts(payload());
    expect((await payload().count({ collection: 'attempts' })).totalDocs).toBe(0);
  });
});
