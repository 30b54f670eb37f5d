import { stopChildren } from './child.ts';
import { localSecret } from './secret.ts';
import type { Settings } from './settings.ts';
import { say } from './step.ts';

/** Ends everything on Ctrl-C or SIGTERM; a second signal does no more than the first. */
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
}

/** Gives the CMS what it needs to know, where the operator left it to us. Nothing is made up in production. */
export function completeEnvironment({ dataDir, siteUrl, production }: Settings, mode: 'production' | 'development') {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: dataDir });
  process.env.SITE_URL ||= siteUrl;
  if (!production) process.env.PAYLOAD_SECRET ||= localSecret(dataDir);
}
