import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import { createTransport } from 'nodemailer';
import type { Payload } from 'payload';
import type { Mail } from '../env.ts';
import type { Message } from './document.ts';

/** What the receiver of a mail sees in its headers. `id` stays the same when it is sent again. */
type Envelope = Message & { to: string; locale: string; id: string };

/** A way out for mail, open for as long as a run takes. `send` rejects when the server did not take it. */
export type Outlet = { send: (mail: Envelope) => Promise<void>; close: () => void };

/** How many connections at once, and how long (ms) a server may be silent; the address can say otherwise. */
const defaults = {
  pool: 'true',
  maxConnections: '5',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '30000',
};

function pooled(address: string): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(defaults))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** Connects with the mail server when the first mail is sent. */
export async function openSmtp(payload: Payload, { url, from }: Mail): Promise<Outlet> {
  const transport = createTransport(pooled(url));
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: 'Haagse Kunstwijzer',
    transport,
    skipVerify: true,
  });
  const { sendEmail } = adapter({ payload });
  const domain = from.split('@')[1];
  return {
    send: async ({ to, locale, id, subject, html, text }) => {
      await sendEmail({
        // As an object: a text could be read as several addresses.
        to: { name: '', address: to },
        subject,
        html,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}
