import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compileSite } from './builds.ts';
import { checkCmsSettings, checkEnvironment } from './check.ts';
import { run, runScript, stopChildren } from './child.ts';
import { databaseSteps } from './database.ts';
import { cmsDir, root, siteDir } from './paths.ts';
import { holdDataFolder } from './hold.ts';
import { checkDatabase } from './lost.ts';
import { mendModes, ownFilesOnly } from './modes.ts';
import { completeEnvironment, stopOnSignal } from './process.ts';
import { readSettings } from './settings.ts';
import { Problem, say, step } from './step.ts';

/** `npm run dev`: the CMS and the site on one origin, each reloading when its sources or the content change. */
async function dev() {
  const settings = readSettings(process.env);
  ownFilesOnly();
  stopOnSignal(() => null);
  const sitePort = settings.port + 1;
  const env = await step('Check the environment', async () => {
    await checkEnvironment(settings);
    await checkEnvironment({ ...settings, port: sitePort });
    completeEnvironment(settings, 'development');
    return checkCmsSettings();
  });
  await step('Check the data', async () => {
    await holdDataFolder(env.dataDir);
    await checkDatabase(env);
    await mendModes(env);
  });
  const database = await databaseSteps(env, settings);
  await database.migrate();
  await database.load();
  await compileSite();
  const cms = runScript(join(cmsDir, 'server', 'dev-server.ts'), {
    cwd: root,
    env: { DEV_SITE_PORT: String(sitePort) },
    output: { name: 'cms' },
  });
  const snapshotDir = join(settings.dataDir, 'dev', 'snapshot');
  const site = async () => {
    // Next asks for its time, and the site has nothing to show before the CMS has spoken.
    while (!existsSync(join(snapshotDir, 'snapshot.json'))) await wait(500);
    const astro = join(root, 'node_modules/astro/bin/astro.mjs');
    await run(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(sitePort)], {
      cwd: siteDir,
      env: { SNAPSHOT_DIR: snapshotDir, ASTRO_TELEMETRY_DISABLED: '1' },
      output: { name: 'site' },
    });
  };
  await Promise.race([cms, site()]);
}

dev().catch(async (error: unknown) => {
  say(
    error instanceof Problem ? error.message : String(error instanceof Error ? (error.stack ?? error.message) : error),
  );
  await stopChildren();
  process.exit(1);
});
