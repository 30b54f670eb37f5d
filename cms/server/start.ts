import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Env } from '../src/env.ts';
import { buildCms, compileSite, publishSite } from './builds.ts';
import { checkCmsSettings, checkEnvironment } from './check.ts';
import { stopChildren } from './child.ts';
import { cmsProcess } from './cms-process.ts';
import { databaseSteps } from './database.ts';
import { serveApart } from './front/apart.ts';
import { holdDataFolder } from './hold.ts';
import { checkDatabase } from './lost.ts';
import { mendModes, ownFilesOnly } from './modes.ts';
import { cmsDir } from './paths.ts';
import { completeEnvironment, keepGoing, stopOnSignal } from './process.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { Problem, say, step } from './step.ts';

/** Milliseconds before what the CMS needs is tried again, when there is a site to serve meanwhile. */
const pause = 30_000;

const wordsOf = (error: unknown): string =>
  error instanceof Problem ? error.message : String(error instanceof Error ? (error.stack ?? error.message) : error);

/** What the CMS needs before it can run: its database, its content, its code; and a site, when there is none yet. */
async function prepare(settings: Settings, env: Env): Promise<void> {
  const database = await databaseSteps(env, settings);
  await database.migrate();
  await Promise.all([
    buildCms(),
    Promise.all([compileSite(), database.load()]).then(() => (env.buildHook ? undefined : publishSite(settings))),
  ]);
}

/**
 * With a published site the visitors come first: it is served before anything else, and whatever the CMS lacks is tried
 * again until it is there. Without one there is nothing to serve: then what fails ends the start.
 */
async function start() {
  const begin = Date.now();
  const settings = readSettings(process.env);
  ownFilesOnly();
  let close: (() => Promise<void>) | null = null;
  stopOnSignal(() => close);
  const env = await step('Check the environment', async () => {
    await checkEnvironment(settings);
    completeEnvironment(settings, 'production');
    return checkCmsSettings();
  });
  await step('Check the data', async () => {
    await holdDataFolder(env.dataDir);
    await checkDatabase(env);
    await mendModes(env);
  });
  const cms = await cmsProcess(join(cmsDir, 'server', 'cms.ts'));
  const open = async () => {
    close = await serveApart(settings, cms);
    keepGoing();
  };
  const isPublished = existsSync(join(settings.dataDir, 'site', 'current', 'index.html'));
  if (isPublished) {
    await step('Serve the site', open);
    say(`  site    ${settings.siteUrl}/ (the CMS follows)`);
  }
  for (;;) {
    try {
      await prepare(settings, env);
      break;
    } catch (error) {
      if (!isPublished) throw error;
      say(`${wordsOf(error)}\n! The site is served; the CMS is tried again in ${pause / 1000} s.`);
      await wait(pause);
    }
  }
  if (!isPublished) await step('Serve the site', open);
  await step('Start the CMS', () => cms.start(isPublished));
  say(
    [
      '',
      `Ready in ${((Date.now() - begin) / 1000).toFixed(1)} s.`,
      `  site    ${settings.siteUrl}/`,
      `  admin   ${env.cmsOrigin}/admin`,
      `  data    ${settings.dataDir}`,
      'Ctrl-C stops everything.',
      '',
    ].join('\n'),
  );
}

start().catch(async (error: unknown) => {
  say(wordsOf(error));
  await stopChildren();
  process.exit(1);
});
