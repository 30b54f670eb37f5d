import { statfs } from 'node:fs/promises';
import type { Payload } from 'payload';
import { writingOf } from '../database/single-writer.ts';
import { mailState } from '../mail/state.ts';
import type { MailState } from '../mail/state.ts';
import { lastRun } from '../upkeep/once.ts';

/** Below this many bytes of free disk, somebody has to make room. */
const lowDisk = 500 * 1024 * 1024;
/** A backup that is older than this (in milliseconds) was missed. */
const backupAge = 36 * 60 * 60 * 1000;

/** How the server does. Moments are ISO 8601, null when it never happened. */
export type Health = {
  /** Whether everything is as it should be. */
  ok: boolean;
  /** Milliseconds that the database took to answer; null when it did not. */
  database: number | null;
  /** Free bytes where the data is, and whether that is too little. */
  disk: { free: number; low: boolean };
  /** Writes that are busy or wait (SQLite only), and jobs that wait. */
  queue: { writes: number; jobs: number };
  mail: MailState;
  lastPublish: string | null;
  lastBackup: { at: string | null; missed: boolean };
};

async function published(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { state: { equals: 'published' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
  });
  return docs[0]?.updatedAt ?? null;
}

/** Jobs that could run now; those of the schedule wait for their hour. */
async function busyJobs(payload: Payload, now: number): Promise<number> {
  const isTime = { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date(now).toISOString() } }] };
  const where = { and: [{ completedAt: { exists: false } }, isTime] };
  return (await payload.count({ collection: 'payload-jobs', where })).totalDocs;
}

/** Looks at database, disk, queue, publications and backups. Never rejects: what cannot be read is reported as such. */
export async function health(payload: Payload, dataDir: string, now = Date.now()): Promise<Health> {
  const { bavail, bsize } = await statfs(dataDir);
  const disk = { free: bavail * bsize, low: bavail * bsize < lowDisk };
  const writes = writingOf(payload.db)?.size() ?? 0;
  try {
    const start = performance.now();
    const jobs = await busyJobs(payload, now);
    const database = Math.round(performance.now() - start);
    const at = await lastRun(payload, 'upkeep');
    const lastBackup = { at, missed: at !== null && now - Date.parse(at) > backupAge };
    const lastPublish = await published(payload);
    const mail = await mailState(payload, now);
    const ok = !disk.low && !lastBackup.missed && mail.late === 0;
    return { ok, database, disk, queue: { writes, jobs }, mail, lastPublish, lastBackup };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer' });
    const lastBackup = { at: null, missed: false };
    const mail = { waiting: 0, late: 0, failed: 0 };
    return { ok: false, database: null, disk, queue: { writes, jobs: 0 }, mail, lastPublish: null, lastBackup };
  }
}
