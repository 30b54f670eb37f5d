import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { canonicalJson } from '@kunstwijzer/content/model';
import { readEnv } from '../src/env.ts';
import { cmsBridge } from '../src/preview/bridge.ts';
import { mediaFiles } from '../src/publish/publisher.ts';
import { digestOf, writeSnapshotFolder } from '../src/publish/snapshot-folder.ts';
import { sqliteFile } from './database.ts';
import { loopbackProxy } from './front/proxy.ts';
import { nextCms, serve } from './front/serve.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/*
 * The front in development: Next compiles the CMS when asked, Astro's own server draws the site, and what is published
 * in the CMS is on the site within seconds. Started by dev.ts, which gives it DEV_SITE_PORT.
 */
const settings = readSettings(process.env);
await serve(settings, await nextCms(settings, true), loopbackProxy(Number(process.env.DEV_SITE_PORT)));
say(`ready: ${settings.siteUrl}/ and ${settings.siteUrl}/admin`);

/** Changes when SQLite wrote something; always for a database elsewhere, which we cannot watch. */
async function databaseMark(): Promise<string> {
  const file = sqliteFile(readEnv().database);
  if (!file) return String(Date.now());
  const marks = await Promise.all(
    ['', '-wal'].map((end) =>
      stat(file + end).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return marks.join();
}

const snapshotDir = join(settings.dataDir, 'dev', 'snapshot');
await mkdir(join(snapshotDir, '..'), { recursive: true });
let mark = '';
let digest = '';
for (;;) {
  await wait(1500);
  const now = await databaseMark();
  const content = now === mark ? null : await cmsBridge()?.previewContent(null);
  if (!content) continue;
  mark = now;
  if (!content.ok) {
    say(`the content is not valid, the site stays as it is:\n${content.lines.join('\n')}`);
    continue;
  }
  const next = digestOf(canonicalJson(content.snapshot));
  if (next === digest) continue;
  if (digest) say('the content changed');
  digest = next;
  await writeSnapshotFolder(snapshotDir, content.snapshot, await mediaFiles(settings.dataDir));
}
