import type { Locale } from '@kunstwijzer/content/model';
import { letterHtml, letterText } from './letter/render.ts';
import { letterOf } from './letter/write.ts';
import type { Mail } from '../payload-types.ts';
import type { MailData, Template } from './letters.ts';

/** A mail that somebody else wrote, such as Payload. */
export type ReadyMail = { subject: string; html: string; text: string };

/** What a stored mail is made from. */
export type MailDocument = { to: string; locale: Locale } & (
  { [T in Template]: { template: T; data: MailData[T] } }[Template] | { template: 'ready'; data: ReadyMail }
);

/** What is in an envelope. */
export type Message = { subject: string; html: string; text: string };

/** A stored mail that was not sent yet. Only `queueMail` writes there, so its data fits its template. */
export const documentOf = (mail: Pick<Mail, 'to' | 'locale' | 'template' | 'data'>): MailDocument =>
  mail as unknown as MailDocument;

/** Writes a mail. */
export function messageOf({ template, data, locale }: MailDocument): Message {
  if (template === 'ready') return data;
  const letter = letterOf(template, data, locale);
  return { subject: letter.subject, html: letterHtml(letter, locale), text: letterText(letter, locale) };
}
