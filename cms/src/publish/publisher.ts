import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { issueLine } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { readEnv } from '../env.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { callBuildHook } from './build-hook.ts';
import { siteProgram } from './build-site.ts';
import { publishFolders } from './folders.ts';
import { takeLock } from './lock.ts';
import type { Outcome } from './outcome.ts';
import { publishOnce } from './publish-once.ts';
import type { Publishing } from './publish-once.ts';
import { drain, request } from './queue.ts';
import { receiptOf } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import type { MediaFile } from './snapshot-folder.ts';
import { publicationStore } from './store.ts';
import { sweep } from './sweep.ts';

/** The pictures of the media library, in the widths that the site offers. */
export async function mediaFiles(dataDir: string): Promise<MediaFile[]> {
  const folder = join(dataDir, 'media');
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /-\d+\.webp$/u.test(name)).map((name) => ({ name, path: join(folder, name) }));
}

function log(payload: Payload, outcome: Outcome) {
  if (outcome.state === 'published')
    payload.logger.info(`The site is published (${outcome.pages ?? 'elsewhere, unknown'} pages)`);
  else if (outcome.state === 'refused')
    for (const issue of outcome.issues) payload.logger.error(`Publishing refused: ${issueLine(issue)}`);
  else payload.logger.error(`Publishing failed: ${outcome.message}`);
}

const seen: Publishing['seen'] = { parsed: new WeakMap(), written: new WeakMap() };

async function publishNow(payload: Payload, env: Env, id: string): Promise<Outcome> {
  const { buildHook } = env;
  const outcome = await publishOnce({
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
  const receipt: Receipt = { ...receiptOf(outcome.built), checks };
  await payload.update({ collection: 'publications', id, data: { receipt }, depth: 0 });
}

/** Removes older releases and snapshots, after the new one is live: nobody waits for it. */
async function sweepAfter(env: Env) {
  const { releases, snapshots } = publishFolders(env.dataDir);
  await sweep(releases);
  await sweep(snapshots);
}

/**
 * Publishes what is waiting, unless another process on this data folder does so already.
 * Resolves when nothing waits any more, or at once when the other one will take it along.
 */
export async function publishWaiting(payload: Payload): Promise<void> {
  const env = readEnv();
  const store = publicationStore(payload, `${env.origin}/`);
  const { lock } = publishFolders(env.dataDir);
  do {
    const release = await takeLock(lock);
    if (!release) return;
    await drain(
      store,
      (id) => publishNow(payload, env, id),
      (id, outcome) => {
        checkAfter(payload, env, id, outcome).catch((error: unknown) =>
          payload.logger.error({ err: error, msg: 'The changed pages were not checked' }),
        );
        sweepAfter(env).catch((error: unknown) =>
          payload.logger.error({ err: error, msg: 'Older releases were not removed' }),
        );
      },
    ).finally(release);
    // A request may have come between the last look and the release of the lock.
  } while ((await store.waiting()).length > 0);
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
