import { locales } from '@kunstwijzer/content/model';
import type { Mail } from '../../payload-types.ts';
import { documentOf, messageOf } from '../document.ts';
import { escapeHtml } from '@kunstwijzer/content/core';
import { devPage } from '../../http/dev-page.ts';

const moment = (at: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(
    new Date(at),
  );

/** All mails that were kept, as they come. */
export function mailboxPage(mails: Mail[]): Response {
  const rows = mails.map((mail) => {
    const { subject } = messageOf(documentOf(mail));
    const link = `<a href="/dev/mail/${mail.id}"><bdi>${escapeHtml(subject)}</bdi></a>`;
    const to = `<bdi>${escapeHtml(mail.to ?? '')}</bdi>`;
    return `<tr><td>${moment(mail.createdAt)}</td><td>${to}</td><td>${link}</td><td>${mail.template} (${mail.locale})</td></tr>`;
  });
  const table =
    '<table><thead><tr><th scope="col">When</th><th scope="col">To</th><th scope="col">Subject</th>' +
    `<th scope="col">Kind</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return devPage(
    'Mailbox',
    '<h1>Mailbox</h1><p>No SMTP_URL is set, so this mail was not sent. Only this machine sees this page.</p>' +
      (rows.length > 0 ? table : '<p>Nothing yet.</p>'),
  );
}

const withLinks = (text: string) =>
  escapeHtml(text).replaceAll(/https?:\/\/[^\s<]+/gu, (url) => `<a href="${url}">${url}</a>`);

/** One mail: its HTML shut in, and its plain text with links that work. */
export function mailPage(mail: Mail): Response {
  const document = documentOf(mail);
  const { subject, html, text } = messageOf(document);
  const { dir } = locales[document.locale];
  return devPage(
    subject,
    '<p><a href="/dev/mail">Mailbox</a></p>' +
      `<h1 dir="auto">${escapeHtml(subject)}</h1>` +
      `<dl><dt>To</dt><dd>${escapeHtml(document.to)}</dd><dt>When</dt><dd>${moment(mail.createdAt)}</dd>` +
      `<dt>Kind</dt><dd>${mail.template} (${mail.locale})</dd></dl>` +
      `<h2>Plain text</h2><pre dir="${dir}">${withLinks(text)}</pre>` +
      `<h2>HTML</h2><iframe title="The mail as HTML" sandbox srcdoc="${escapeHtml(html)}"></iframe>`,
  );
}
