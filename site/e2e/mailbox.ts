import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A mail as its reader sees it. */
export type Mail = { subject: string; html: string };

const quotedPrintable = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/gu, '')
      .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString();

/** The words of a header (RFC 2047, as base64); white space between two of them is none. */
const headerText = (header: string) =>
  header
    .replace(/\?=\s+=\?/gu, '?==?')
    .replace(/(?:=\?UTF-8\?B\?[^?]+\?=)+/gu, (words) =>
      Buffer.concat(
        [...words.matchAll(/\?B\?([^?]+)\?=/gu)].map(([, text]) => Buffer.from(text ?? '', 'base64')),
      ).toString(),
    );

function readMail(source: string): Mail {
  const boundary = /boundary="([^"]+)"/u.exec(source)?.[1] ?? '';
  const part = source.split(`--${boundary}`).find((each) => /^\s*content-type: text\/html/iu.test(each)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  return {
    subject: headerText(/^subject: (.*(?:\r\n[ \t].*)*)/imu.exec(source)?.[1] ?? ''),
    html: /base64/iu.test(head) ? Buffer.from(text, 'base64').toString() : quotedPrintable(text),
  };
}

/** The mails that arrived for an address at the mail server of the running system (.ci/post-office.ts), in `folder`. */
export function mailsTo(address: string, folder = process.env.SYSTEM_MAIL_DIR): Mail[] {
  if (!folder) throw new Error('SYSTEM_MAIL_DIR must name the folder of the mails of the running system');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { to: string[]; source: string })
    .filter(({ to }) => to.includes(address))
    .map(({ source }) => readMail(source));
}
