import type { Locale } from '@kunstwijzer/content/model';

/** A listing in a mail, with the magic link of its own. */
type Numbered = { number: string; link: string };

/** The same with what it is called: in words of ours as long as the address is not confirmed (submissions/about-of.ts). */
export type Linked = Numbered & { title: string };

/** A listing that we ask about. `confirmedOn` is `YYYY-MM-DD`, null when nobody ever confirmed it. */
export type Asked = { title: string; confirmedOn: string | null; still: string; change: string };

/**
 * What each kind of mail needs to know. Every text in it comes from somebody else and is only ever shown as text;
 * links are whole addresses, `page` is that of the listing on the site (null when it is not there yet).
 */
export type MailData = {
  /** A listing or a report arrived. No word of it: anybody can give any address. */
  receipt: Numbered;
  /** A file of listings arrived; no word of those either. */
  batch: { listings: Numbered[] };
  /** More happened to what was sent in than this address gets mail about in a day. */
  more: { listings: Linked[] };
  /** Somebody asked for new links to what they sent in; `erase` is the link to erase everything of the address. */
  links: { listings: { title: string; number?: string; link: string }[]; erase: string };
  /** An editor asks something; the answer goes through the link. */
  question: Linked & { question: string };
  accepted: Linked & { page: string | null };
  rejected: Linked & { reason: string };
  /** A change of what was published already is on its way to the site. */
  'change-live': Linked & { page: string | null };
  /** A report of a mistake was handled; `title` is that of the record it is about, also in the one that follows. */
  'report-done': Linked & { page: string | null };
  'report-rejected': Linked & { reason: string };
  /** Are these still right? */
  confirm: { provider: string; listings: Asked[] };
  /** The same again, because there was no answer; the last one says what happens then. */
  reminder: { provider: string; listings: Asked[]; last: boolean };
  /** "This is us" was accepted: one link for everything of the provider. */
  'provider-confirmed': { provider: string; link: string };
  /** For who works in the CMS. `role` is what they may do, in their language. */
  invitation: { name: string; role: string; link: string };
  'password-reset': { link: string };
};

export type Template = keyof MailData;

/** A mail to one person. `submission` is the number of the listing that it is about, so that erasing finds it. */
export type NewMail<T extends Template = Template> = {
  [K in T]: { to: string; locale: Locale; template: K; data: MailData[K]; submission?: string };
}[T];
