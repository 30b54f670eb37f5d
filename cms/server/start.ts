import { buildCms, compileSite, publishSite } from './builds.ts';
import { checkCmsSettings, checkEnvironment } from './check.ts';
import { stopChildren } from './child.ts';
import { databaseSteps } from './database.ts';
import { onlyPictureLoaders } from './picture-loaders.ts';
import { completeEnvironment, stopOnSignal } from './process.ts';
import { readSettings } from './settings.ts';
import { Problem, say, step } from './step.ts';

async function start() {
  const begin = Date.now();
  const settings = readSettings(process.env);
  let close: (() => Promise<void>) | null = null;
  stopOnSignal(() => close);
  const env = await step('Check the environment', async () => {
    await checkEnvironment(settings);
    completeEnvironment(settings, 'production');
    return checkCmsSettings();
  });
  const database = await databaseSteps(env);
  await database.migrate();
  await Promise.all([
    buildCms(),
    Promise.all([compileSite(), database.load()]).then(() => (env.buildHook ? undefined : publishSite(settings))),
  ]);
  // Pages are drawn by another process (site/src/render/serve.ts), which needs more.
  onlyPictureLoaders();
  close = await step('Start the server', async () => {
    const { nextCms, serve } = await import('./front/serve.ts');
    return serve(settings, await nextCms(settings, false));
  });
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
  say(
    error instanceof Problem ? error.message : String(error instanceof Error ? (error.stack ?? error.message) : error),
  );
  await stopChildren();
  process.exit(1);
});
