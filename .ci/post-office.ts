import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { smtpPeer } from '../cms/test/smtp-peer.ts';

/** A mail server on the loopback: every mail that it takes becomes a file in `folder`. `settings` is how to send by it. */
export async function postOffice(folder: string) {
  mkdirSync(folder, { recursive: true });
  const peer = await smtpPeer((mail) => {
    const file = path.join(folder, randomUUID());
    writeFileSync(file, JSON.stringify(mail));
    // Whole, or not there: a test may be looking.
    renameSync(file, `${file}.json`);
  });
  return {
    settings: { SMTP_URL: peer.address, MAIL_FROM: 'redactie@kunstwijzer.invalid' },
    close: peer.stop,
  };
}
