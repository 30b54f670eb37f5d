import { readdir } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { newKeys } from '../encryption.ts';
import { nightlyBackup } from '../backup/nightly.ts';
import { readVerdict, writeVerdict } from '../backup/verdict.ts';
import { health } from '../health/health.ts';
import { countAttempt, forgetAttempts } from '../limits/limit.ts';

onEveryDatabase((payload) => {
  it('makes a backup every night, encrypted when asked, restores it to a scratch place and tells the outcome', async () => {
    const dataDir = process.env.DATA_DIR ?? '';
    const { recipient } = await newKeys();
    process.env.BACKUP_RECIPIENT = recipient;
    // A busy machine would let a process of low priority wait for minutes.
    await nightlyBackup(payload(), constants.priority.PRIORITY_NORMAL).finally(
      () => delete process.env.BACKUP_RECIPIENT,
    );
    const [file] = await readdir(join(dataDir, 'backups'));
    expect(file).toMatch(/\.tar\.gz\.age$/u);
    const { ok, drill, integrity, write } = await health(payload(), dataDir);
    expect(drill).toMatchObject({ ok: true, why: null, file });
    expect([integrity.ok, integrity.at !== null]).toEqual([true, payload().db.name === 'sqlite']);
    expect(write).toMatchObject({ ok: true });

    // What cannot be restored turns the whole red, and is thrown away like the rest.
    const last = await readVerdict(dataDir, 'drill');
    if (last) await writeVerdict(dataDir, 'drill', { ...last, why: 'What was written does not come back as it was' });
    expect(await health(payload(), dataDir)).toMatchObject({ ok: false, drill: { ok: false } });
    if (last) await writeVerdict(dataDir, 'drill', last);
    expect((await health(payload(), dataDir)).ok).toBe(ok);
    expect(await readdir(dataDir)).not.toContain('drill');
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
