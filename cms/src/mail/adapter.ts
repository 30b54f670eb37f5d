import type { EmailAdapter } from 'payload';
import { queueReady } from './queue.ts';
import { textOf } from './text-of.ts';

/**
 * What Payload itself sends goes through the queue too. Not waited for: Payload sends inside the write that it is about,
 * and the queue is written after that.
 */
export const queueAdapter =
  (from: string): EmailAdapter<void> =>
  ({ payload }) => ({
    name: 'queue',
    defaultFromAddress: from,
    defaultFromName: 'Haagse Kunstwijzer',
    sendEmail: (message) => {
      const { to, subject, html } = message as { to: string; subject: string; html: string };
      queueReady(payload, to, { subject, html, text: textOf(html) }).catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'A mail was not put in the queue' }),
      );
      return Promise.resolve();
    },
  });
