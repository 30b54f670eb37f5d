import type { Payload } from 'payload';
import { readEnv } from '../env.ts';
import { readClock } from '../runtime/clock.ts';
import { isServing } from '../runtime/serving.ts';
import { sendDue } from './send.ts';
import { openSmtp } from './smtp.ts';

let running: Promise<void> | null = null;

async function send(payload: Payload): Promise<void> {
  const { mail } = readEnv();
  const sure = await readClock(payload, Date.now());
  await sendDue(payload, mail && (() => openSmtp(payload, mail)), Date.now, () => sure);
}

/** Sends what is due, every minute; a second call while one is busy waits for that one. */
export function sendNow(payload: Payload): Promise<void> {
  running ??= send(payload).finally(() => {
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
  if (!isServing(payload) || planned.has(delay)) return;
  planned.add(delay);
  setTimeout(() => {
    planned.delete(delay);
    sendNow(payload).catch((error: unknown) => payload.logger.error({ err: error, msg: 'Mail was not sent' }));
  }, delay + soon).unref();
}
