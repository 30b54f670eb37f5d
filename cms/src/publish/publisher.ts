import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { issueLine } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { mediaFiles } from '../collections/media/library.ts';
import type { Env } from '../env.ts';
import { readEnv } from '../env.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { callBuildHook } from './build-hook.ts';
import { siteProgram } from './build-site.ts';
import { publishFolders } from '../site-folders.ts';
import { removeLeftovers } from './leftovers.ts';
import { livePublication } from './live.ts';
import { takeLock } from './lock.ts';
import type { Outcome } from './outcome.ts';
import { publishOnce } from './publish-once.ts';
import type { Publishing } from './publish-once.ts';
import { drain, request } from './queue.ts';
import type { Unstored } from './queue.ts';
import { receiptOf } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { publicationStore } from './store.ts';
import { sweep } from './sweep.ts';

function log(payload: Payload, outcome: Outcome) {
  for (const name of outcome.state === 'published' ? outcome.missing : [])
    payload.logger.error(`A picture is not on the site, because its file is gone or damaged: ${name}`);
  for (const issue of outcome.state === 'published' ? outcome.leftOut : [])
    payload.logger.error(`The site is published without this: ${issueLine(issue)}`);
  if (outcome.state === 'published')
    payload.logger.info(`The site is published (${outcome.pages ?? 'elsewhere, unknown'} pages)`);
  else if (outcome.state === 'held')
    payload.logger.warn('The site is not updated by itself: an editor put an earlier release back');
  else if (outcome.state === 'refused')
    for (const issue of outcome.issues) payload.logger.error(`Publishing refused: ${issueLine(issue)}`);
  else payload.logger.error(`Publishing failed: ${outcome.message}`);
}

const seen: Publishing['seen'] = { parsed: new WeakMap(), written: new WeakMap() };

/** Publishes what the CMS has; what nobody asked for does not undo that an editor put an earlier release back. */
async function publishNow(
  payload: Payload,
  env: Env,
  { id, requestedBy }: { id: string; requestedBy: string | null },
): Promise<Outcome> {
  const { buildHook } = env;
  const isHeld = requestedBy === null && (await livePublication(payload, env))?.wentBack === true;
  const outcome: Outcome = isHeld
    ? { state: 'held' }
    : await publishOnce({
        // A name of its own for each run: a build that outlived its killed server may still write to the earlier folder.
        id: `${new Date().toISOString().replaceAll(/[:.]/gu, '-')}-${id.slice(0, 8)}`,
        folders: publishFolders(env.dataDir),
        read: async () => ({ raw: await buildSnapshot(payload), media: await mediaFiles(env.dataDir) }),
        seen,
        build: buildHook ? null : siteProgram(env.projectRoot, env.origin).build,
        callHook: buildHook ? () => callBuildHook(buildHook) : null,
      });
  log(payload, outcome);
  return outcome;
}

/** Checks what a publication changed, after it is live: a visitor need not wait for it. The receipt tells the result. */
async function checkAfter(payload: Payload, env: Env, id: string, outcome: Outcome) {
  if (outcome.state !== 'published' || outcome.built === null) return;
  const release = join(publishFolders(env.dataDir).releases, outcome.release);
  const checks = await siteProgram(env.projectRoot, env.origin).check(release, outcome.built.changed);
  const broken = checks.languages.reduce((sum, { brokenLinks }) => sum + brokenLinks, 0);
  if (broken > 0)
    payload.logger.error(
      `The site names ${broken} addresses of its own that are not there: ${checks.findings.slice(0, 5).join('; ')}`,
    );
  const receipt: Receipt = { ...receiptOf(outcome.built), checks };
  await payload.update({ collection: 'publications', id, data: { receipt }, depth: 0 });
}

/** Removes older releases and snapshots, after the new one is live: nobody waits for it. */
async function sweepAfter(env: Env) {
  const { releases, snapshots } = publishFolders(env.dataDir);
  await sweep(releases);
  await sweep(snapshots);
}

const unstored: Unstored = new Map();
/** Once in the life of a process, before it publishes anything: what earlier ones left behind. */
let isTidy = false;

async function drainQueue(payload: Payload): Promise<void> {
  const env = readEnv();
  const store = publicationStore(payload, `${env.origin}/`);
  const folders = publishFolders(env.dataDir);
  const work = async () => {
    if (!isTidy) await removeLeftovers(folders);
    isTidy = true;
    await drain(
      store,
      (id, requestedBy) => publishNow(payload, env, { id, requestedBy }),
      (id, outcome) => {
        checkAfter(payload, env, id, outcome).catch((error: unknown) =>
          payload.logger.error({ err: error, msg: 'The changed pages were not checked' }),
        );
        sweepAfter(env).catch((error: unknown) =>
          payload.logger.error({ err: error, msg: 'Older releases were not removed' }),
        );
      },
      unstored,
    );
  };
  do {
    const release = await takeLock(folders.lock);
    if (!release) return;
    try {
      await work();
    } finally {
      await release();
    }
    // A request may have come between the last look and the release of the lock.
  } while ((await store.waiting()).length > 0);
}

/** Milliseconds after which the queue is looked at again when it could not be written, because the disk is full. */
const patience = 10_000;
let later: NodeJS.Timeout | null = null;

/**
 * Publishes what is waiting, unless another process on this data folder does so already.
 * Resolves when nothing waits any more, or at once when the other one will take it along. When the queue cannot be
 * written, it says so and comes back to it by itself.
 */
export async function publishWaiting(payload: Payload): Promise<void> {
  try {
    await drainQueue(payload);
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Publications wait until the queue can be written again' });
    later ??= setTimeout(() => {
      later = null;
      void publishWaiting(payload);
    }, patience).unref();
  }
}

// Requests of one process wait for each other, so that a hundred at once make one publication and not a hundred.
let last: Promise<unknown> = Promise.resolve();

/** Asks for a publication; resolves with its id. A request that waits already is shared. */
export function requestPublication(payload: Payload, requestedBy: string | null): Promise<string> {
  const store = publicationStore(payload, '');
  const next = last.then(() => request(store, requestedBy));
  last = next.catch(() => undefined);
  return next;
}

/** Gets ready for the next publication in the background, so that the first edit after a start is live in seconds too. */
export async function prepareToPublish(payload: Payload): Promise<void> {
  const { buildHook, dataDir, projectRoot, origin } = readEnv();
  const { currentSnapshot, currentSite } = publishFolders(dataDir);
  const [snapshotDir, base] = await Promise.all(
    [currentSnapshot, currentSite].map((link) => realpath(link).catch(() => null)),
  );
  if (buildHook || !snapshotDir || !base) return;
  const { changed } = await siteProgram(projectRoot, origin).warmUp(snapshotDir, base);
  if (changed.length > 0)
    payload.logger.info('The site is not as it would be made now: the next publication makes all of it');
}
