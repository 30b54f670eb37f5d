import { stopChildren } from './child.ts';
import { log } from './log.ts';
import { localSecret } from './secret.ts';
import type { Settings } from './settings.ts';
import { say } from './step.ts';

/**
 * Ends everything on Ctrl-C or SIGTERM, and when the program that started us with a channel has gone; a second signal
 * does no more than the first.
 */
export function stopOnSignal(close: () => (() => Promise<void>) | null) {
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
  process.once('disconnect', () => void stop());
}

/** What nobody caught is logged, and does not end the process: the site goes on, whatever one request or stream met. */
export function keepGoing() {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => log.error({ err: error }, 'Nobody caught an error'));
  // Who read what we say has gone: that is no reason to stop.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Gives the CMS what it needs to know, where the operator left it to us. Nothing is made up in production. */
export function completeEnvironment({ dataDir, siteUrl, production }: Settings, mode: 'production' | 'development') {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir });
  process.env.SITE_URL ||= siteUrl;
  if (!production) process.env.PAYLOAD_SECRET ||= localSecret(dataDir);
}
