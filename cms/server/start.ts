import { buildCms, buildPreview, publishSite } from './builds.ts';
import { checkCmsSettings, checkEnvironment } from './check.ts';
import { stopChildren } from './child.ts';
import { databaseSteps } from './database.ts';
import { localSecret } from './secret.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { Problem, say, step } from './step.ts';

/** Ends everything on Ctrl-C or SIGTERM; a second signal does no more than the first. */
function stopOnSignal(close: () => (() => Promise<void>) | null) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('\nStopping …');
    // Whatever hangs, the terminal comes back.
    setTimeout(() => process.exit(1), 10_000).unref();
    await Promise.all([close()?.(), stopChildren()]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/** Gives the CMS what it needs to know, where the operator left it to us. Nothing is made up in production. */
function completeEnvironment({ dataDir, siteUrl, production }: Settings) {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir });
  process.env.SITE_URL ||= siteUrl;
  if (!production) process.env.PAYLOAD_SECRET ||= localSecret(dataDir);
}

async function start() {
  const begin = Date.now();
  const settings = readSettings(process.env);
  let close: (() => Promise<void>) | null = null;
  stopOnSignal(() => close);
  const env = await step('Check the environment', async () => {
    await checkEnvironment(settings);
    completeEnvironment(settings);
    return checkCmsSettings();
  });
  const database = await databaseSteps(env);
  await database.migrate();
  await Promise.all([
    buildCms().then(() => buildPreview(settings)),
    database.load().then(() => (env.buildHook ? undefined : publishSite(settings))),
  ]);
  close = await step('Start the server', async () => (await import('./front/serve.ts')).serve(settings));
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
