import type { Locale } from '@kunstwijzer/content/model';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { tr } from './tr.ts';

type Opened = { subject: string; lines: string[]; button: string };
type Listed = { subject: string; lines: string[]; open: string };
type After = { after: string };
type Page = { page: string };

/** The texts of mails in one language; `{…}` is filled in. */
export type MailWords = {
  greeting: string;
  closing: string;
  /** Why somebody gets this, and that the links are theirs alone. */
  foot: { listing: string[]; provider: string[]; account: string[] };
  receipt: Opened;
  batch: Listed;
  more: Listed;
  links: Listed & After & { erase: string };
  question: Opened & After;
  accepted: Opened & After & Page;
  rejected: Opened & After;
  'change-live': Opened & After & Page;
  'report-done': Opened & After & Page;
  'report-rejected': Opened & After;
  confirm: { subject: string; lines: string[]; confirmed: string; never: string; still: string; change: string };
  reminder: { subject: string; lines: string[]; last: string };
  'provider-confirmed': Opened;
  invitation: Opened;
  'password-reset': Opened;
};

export const mailWords: Record<Locale, MailWords> = { nl, en, tr, ar };
