import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeVerdict } from '../backup/verdict.ts';
import { drillState } from './drill.ts';
import { integrityState } from './integrity.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-health-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const night = 'kunstwijzer-2026-11-30T02-30-00-000Z.tar.gz.age';
const made = () => {
  mkdirSync(join(dataDir, 'backups'));
  writeFileSync(join(dataDir, 'backups', night), '');
};
const at = (moment: string) => Date.parse(`2026-${moment}Z`);
const drilled = (why: string | null, file = night, moment = '11-30T02:35:00.000') =>
  writeVerdict(dataDir, 'drill', { at: `2026-${moment}Z`, why, seconds: 3, file });
const isOk = async (now: number) => (await drillState(dataDir, now)).ok;

test('without backups there is nothing to try', async () => {
  expect(await drillState(dataDir, at('11-30T12:00:00'))).toEqual({
    ok: true,
    at: null,
    why: null,
    seconds: null,
    file: null,
  });
});

test('a backup that was not tried within two hours is not well', async () => {
  made();
  expect(await isOk(at('11-30T04:29:00'))).toBe(true);
  expect(await isOk(at('11-30T04:31:00'))).toBe(false);
});

test('a drill that ended well is well, one that failed is not, however new', async () => {
  made();
  await drilled(null);
  expect(await drillState(dataDir, at('12-03T12:00:00'))).toMatchObject({ ok: true, seconds: 3, file: night });
  await drilled('What was written does not come back as it was');
  expect(await isOk(at('11-30T02:36:00'))).toBe(false);
});

test('a backup by hand may wait for the drill of the next night, not longer', async () => {
  made();
  await drilled(null, 'kunstwijzer-2026-11-29T02-30-00-000Z.tar.gz', '11-29T02:35:00.000');
  expect(await isOk(at('11-30T12:00:00'))).toBe(true);
  expect(await isOk(at('11-30T14:36:00'))).toBe(false);
});

test('a damaged database is not well until somebody looked again', async () => {
  const look = (why: string | null) =>
    writeVerdict(dataDir, 'integrity', { at: '2026-11-30T02:31:00.000Z', why, seconds: 1, file: null });
  expect(await integrityState(dataDir)).toEqual({ ok: true, at: null, why: null });
  await look('row 3 missing from index a');
  expect(await integrityState(dataDir)).toMatchObject({ ok: false, why: 'row 3 missing from index a' });
  await look(null);
  expect(await integrityState(dataDir)).toMatchObject({ ok: true });
});
