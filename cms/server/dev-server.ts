import { mkdir, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import next from 'next';
import { digestOf } from '@kunstwijzer/content/files';
import { canonicalJson } from '@kunstwijzer/content/model';
import { mediaFiles } from '../src/collections/media/library.ts';
import { sqliteFile } from '../src/database/state.ts';
import { readEnv } from '../src/env.ts';
import { cmsBridge } from '../src/preview/bridge.ts';
import { writeSnapshotFolder } from '../src/publish/snapshot-folder.ts';
import { cmsHandler } from './cms-server.ts';
import { deadlines } from './front/deadlines.ts';
import { routeOf } from './front/route.ts';
import { serve } from './front/serve.ts';
import { upstream } from './front/upstream.ts';
import { cmsDir } from './paths.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/*
 * The front in development: Next compiles the CMS when asked, Astro's own server draws the site, and what is published
 * in the CMS is on the site within seconds. Started by dev.ts, which gives it DEV_SITE_PORT.
 */
const settings = readSettings(process.env);
const app = next({ dev: true, dir: cmsDir, hostname: settings.host, port: settings.port });
await app.prepare();
const handle = app.getRequestHandler();
const upgradeCms = app.getUpgradeHandler();
const astro = { host: '127.0.0.1', port: Number(process.env.DEV_SITE_PORT) };
const { pass, upgrade: upgradeTo } = upstream();
const upgradeSite = upgradeTo(astro);

function starting(response: ServerResponse) {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
  response.end('The site is starting. Try again in a moment.\n');
}

await serve(
  settings,
  {
    cms: await cmsHandler(settings, async (request, response) => handle(request, response)),
    site: async (request, response) => {
      if ((await pass(astro, request, response)) === 'unavailable') starting(response);
    },
    upgrade: (request, socket, head) => {
      if (routeOf(request.url ?? '/') === 'cms') void upgradeCms(request, socket, head);
      else upgradeSite(request, socket, head);
    },
  },
  // To compile a page for the first time takes as long as it takes.
  { ...deadlines, answer: 10 * 60_000 },
);
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
