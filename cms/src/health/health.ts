import { statfs } from 'node:fs/promises';
import type { Payload } from 'payload';
import { writingOf } from '../database/single-writer.ts';
import { filesState } from '../files/check.ts';
import { mailState } from '../mail/state.ts';
import type { MailState } from '../mail/state.ts';
import { clockDoubt } from '../runtime/clock.ts';
import { jobStates } from '../schedule/state.ts';
import type { JobState } from '../schedule/state.ts';
import { drillState } from './drill.ts';
import type { DrillState } from './drill.ts';
import { integrityState } from './integrity.ts';
import type { IntegrityState } from './integrity.ts';
import { writeState } from './write.ts';
import type { WriteState } from './write.ts';

/** Below this many bytes of free disk, somebody has to make room. */
const lowDisk = 500 * 1024 * 1024;

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
  /** The work by the clock. */
  jobs: JobState[];
  /** The time that we take for right, and since when the clock says something else; null when it is believed. */
  clock: { believed: string; since: string } | null;
} & DataState;

/** How the data itself does. */
type DataState = {
  /** The last backup that was restored to a scratch place. */
  drill: DrillState;
  integrity: IntegrityState;
  write: WriteState;
  /** When files were last compared with their digests, and those that are damaged and cannot be made again. */
  files: { ok: boolean; at: string | null; damaged: string[] };
};

const dataState = async (payload: Payload, dataDir: string, now: number): Promise<DataState> => ({
  drill: await drillState(dataDir, now),
  integrity: await integrityState(dataDir),
  write: await writeState(payload),
  files: await filesState(dataDir),
});

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

/** Records whose date has come, and that still wait to be published or taken off. */
async function busyJobs(payload: Payload, now: number): Promise<number> {
  const isTime = { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: new Date(now).toISOString() } }] };
  const where = { and: [{ completedAt: { exists: false } }, isTime] };
  return (await payload.count({ collection: 'payload-jobs', where })).totalDocs;
}

/** Looks at database, disk, queue, publications, backups and files. Never rejects: what cannot be read is reported as such. */
export async function health(payload: Payload, dataDir: string, now = Date.now()): Promise<Health> {
  const { bavail, bsize } = await statfs(dataDir);
  const disk = { free: bavail * bsize, low: bavail * bsize < lowDisk };
  const writes = writingOf(payload.db)?.size() ?? 0;
  const data = await dataState(payload, dataDir, now);
  const isDataWell = Object.values(data).every((part: { ok: boolean }) => part.ok);
  try {
    const start = performance.now();
    const waiting = await busyJobs(payload, now);
    const database = Math.round(performance.now() - start);
    const jobs = await jobStates(payload, now);
    const upkeep = jobs.find(({ job }) => job === 'upkeep');
    const lastBackup = { at: upkeep?.lastSuccess ?? null, missed: upkeep?.late ?? false };
    const lastPublish = await published(payload);
    const mail = await mailState(payload, now);
    const clock = await clockDoubt(payload);
    const ok = isDataWell && !disk.low && mail.late === 0 && clock === null && !jobs.some(({ late }) => late);
    return {
      ok,
      database,
      disk,
      queue: { writes, jobs: waiting },
      mail,
      lastPublish,
      lastBackup,
      jobs,
      clock,
      ...data,
    };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer' });
    const mail = { waiting: 0, late: 0, failed: 0 };
    const unknown = { mail, lastPublish: null, lastBackup: { at: null, missed: false }, jobs: [], clock: null };
    return { ok: false, database: null, disk, queue: { writes, jobs: 0 }, ...unknown, ...data };
  }
}
