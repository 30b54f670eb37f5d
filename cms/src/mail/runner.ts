import type { Payload, TaskConfig } from 'payload';
import { readEnv } from '../env.ts';
import { sendDue } from './send.ts';
import { openSmtp } from './smtp.ts';

/** The queue that the server looks at every minute. */
export const mailQueue = 'mail';

let running: Promise<void> | null = null;

/** Sends what is due; a second call while one is busy waits for that one. */
function sendNow(payload: Payload): Promise<void> {
  const { mail } = readEnv();
  running ??= sendDue(payload, mail && (() => openSmtp(payload, mail))).finally(() => {
    running = null;
  });
  return running;
}

/** Milliseconds in which a request can finish what the mail is about. */
const soon = 1000;
const planned = new Set<number>();

/**
 * In a running server: sends what is due after so many milliseconds, without waiting for the minute. Elsewhere the mail
 * waits for a server.
 */
export function sendSoon(payload: Payload, delay: number): void {
  if (payload.crons.length === 0 || planned.has(delay)) return;
  planned.add(delay);
  setTimeout(() => {
    planned.delete(delay);
    sendNow(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'Mail was not sent' }));
  }, delay + soon).unref();
}

/** Every minute: mail that is due goes out. */
export const mailTask: TaskConfig<'send-mail'> = {
  slug: 'send-mail',
  label: 'Send mail',
  inputSchema: [],
  outputSchema: [],
  // The next minute tries again.
  retries: 0,
  schedule: [{ cron: '* * * * *', queue: mailQueue }],
  handler: async ({ req }) => {
    await sendNow(req.payload);
    return { output: {} };
  },
};
