import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Snapshot } from '@kunstwijzer/content/model';
import { siteProgram } from '../../cms/src/publish/build-site.ts';
import { publishFolders } from '../../cms/src/site-folders.ts';
import { publishOnce } from '../../cms/src/publish/publish-once.ts';
import { benchSnapshot } from './records.ts';

const root = path.resolve(import.meta.dirname, '../..');
const sizes = [500, 2500, 10_000];
const rounds = 3;
/** Milliseconds between two publications. */
const pause = 15_000;

/** One activity with another Dutch title. */
const edited = (snapshot: Snapshot, round: number): Snapshot => ({
  ...snapshot,
  activities: snapshot.activities.map((activity, i) =>
    i === round ? { ...activity, title: { ...activity.title, nl: `Gemeten ${round}` } } : activity,
  ),
});

/**
 * From content in hand to a release that is live, for one changed text, with the publisher and the renderer of the CMS.
 * What the database takes to give the content is not in it: that is measured in the whole product (benchPublish).
 */
export async function benchPublishSizes(today: string): Promise<void> {
  console.log('\nPublish one changed text × four languages, content in hand');
  const compiled = spawnSync('node', ['src/render/compile.ts', '.cache/app'], { cwd: path.join(root, 'site') });
  if (compiled.status !== 0) throw new Error(compiled.stderr.toString());
  const picture = path.join(root, 'content/demo/media');
  const media = readdirSync(picture).map((name) => ({ name, path: path.join(picture, name), digest: null }));
  for (const size of sizes) {
    const dataDir = path.join(root, 'data/bench/publish-sizes');
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true });
    // Hard links need the pictures on the same file system.
    cpSync(picture, path.join(dataDir, 'media'), { recursive: true });
    const program = siteProgram(root, `http://bench-${size}.invalid`);
    let snapshot = benchSnapshot(size, today);
    const seen = { parsed: new WeakMap(), written: new WeakMap() };
    const publish = async (id: string) => {
      const start = performance.now();
      const outcome = await publishOnce({
        id,
        folders: publishFolders(dataDir),
        read: () => Promise.resolve({ raw: snapshot, media }),
        seen,
        build: program.build,
        callHook: null,
      });
      const seconds = (performance.now() - start) / 1000;
      if (outcome.state !== 'published' || !outcome.built) throw new Error(JSON.stringify(outcome));
      const { files, changed } = outcome.built;
      console.log(
        `  ${String(size).padStart(6)} records, ${id.padEnd(7)} ${seconds.toFixed(1)} s, ${outcome.pages} pages, ${changed.length} of ${files.length} files changed`,
      );
    };
    await publish('cold');
    for (let round = 1; round <= rounds; round += 1) {
      // Editors do not publish in one breath: the renderer gets ready for the next one.
      await wait(pause);
      snapshot = edited(snapshot, round);
      await publish(`edit ${round}`);
    }
    program.stop();
  }
}
