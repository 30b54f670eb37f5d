import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { makeBackup } from '../backup/make.ts';
import { countAttempt, forgetAttempts } from '../limits/limit.ts';

onEveryDatabase((payload) => {
  it('makes a backup in a folder of its own', async () => {
    const dataDir = process.env.DATA_DIR ?? '';
    const { file } = await makeBackup(payload(), { dataDir, backupRecipient: null });
    expect(await readdir(join(dataDir, 'backups'))).toEqual([file.split('/').at(-1)]);
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
