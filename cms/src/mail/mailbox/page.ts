import { locales } from '@kunstwijzer/content/model';
import type { Mail } from '../../payload-types.ts';
import { documentOf, messageOf } from '../document.ts';
import { escapeHtml } from '@kunstwijzer/content/core';

const style = `
  body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b }
  table { width: 100%; border-collapse: collapse }
  th, td { padding: .6rem .75rem .6rem 0; border-bottom: 1px solid #767676; text-align: start; vertical-align: top }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dt { font-weight: bold } dd { margin: 0 }
  a { color: #0b4f9e } iframe { box-sizing: border-box; width: 100%; height: 40rem; border: 1px solid #767676 }
  pre { padding: 1rem; border: 1px solid #767676; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .95rem }
  td, dd { overflow-wrap: anywhere }
  @media (width < 40rem) { thead { display: none } tr { display: block; padding: .75rem 0; border-bottom: 1px solid #767676 } td { display: block; padding: 0; border: 0 } }
`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escapeHtml(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;

const moment = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(
    new Date(at),
  );

/** All mails that were kept, as they come. */
export function mailboxPage(mails: Mail[]): string {
  const rows = mails.map((mail) => {
    const { subject } = messageOf(documentOf(mail));
    const link = `<a href="/dev/mail/${mail.id}"><bdi>${escapeHtml(subject)}</bdi></a>`;
    const to = `<bdi>${escapeHtml(mail.to ?? '')}</bdi>`;
    return `<tr><td>${moment(mail.createdAt)}</td><td>${to}</td><td>${link}</td><td>${mail.template} (${mail.locale})</td></tr>`;
  });
  const table =
    '<table><thead><tr><th scope="col">When</th><th scope="col">To</th><th scope="col">Subject</th>' +
    `<th scope="col">Kind</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page(
    'Mailbox',
    '<h1>Mailbox</h1><p>No SMTP_URL is set, so this mail was not sent. Only this machine sees this page.</p>' +
      (rows.length > 0 ? table : '<p>Nothing yet.</p>'),
  );
}

const withLinks = (text: string) =>
  escapeHtml(text).replaceAll(/https?:\/\/[^\s<]+/gu, (url) => `<a href="${url}">${url}</a>`);

/** One mail: its HTML shut in, and its plain text with links that work. */
export function mailPage(mail: Mail): string {
  const document = documentOf(mail);
  const { subject, html, text } = messageOf(document);
  const { dir } = locales[document.locale];
  return page(
    subject,
    '<p><a href="/dev/mail">Mailbox</a></p>' +
      `<h1 dir="auto">${escapeHtml(subject)}</h1>` +
      `<dl><dt>To</dt><dd>${escapeHtml(document.to)}</dd><dt>When</dt><dd>${moment(mail.createdAt)}</dd>` +
      `<dt>Kind</dt><dd>${mail.template} (${mail.locale})</dd></dl>` +
      `<h2>Plain text</h2><pre dir="${dir}">${withLinks(text)}</pre>` +
      `<h2>HTML</h2><iframe title="The mail as HTML" sandbox srcdoc="${escapeHtml(html)}"></iframe>`,
  );
}
