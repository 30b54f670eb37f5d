import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Asked, Linked, MailData, Template } from '../letters.ts';
import { pieces } from '@kunstwijzer/content/words';
import type { Values } from '@kunstwijzer/content/words';
import { mailTexts } from '../words/index.ts';
import type { MailKey } from '../words/index.ts';
import { subjectOf } from './blocks.ts';
import type { Block, Letter } from './blocks.ts';

/** The texts of a mail; `{{names}}` are open. */
type Texts = ReturnType<typeof mailTexts>;

const lines = (text: string, values: Values = {}): Block[] =>
  text.split('\n').map((line) => ({ kind: 'text', pieces: pieces(line, values) }));

const button = (label: string, url: string): Block => ({ kind: 'button', label, url });

const opened = (open: string, listings: { title?: string; number?: string; link: string }[]): Block => ({
  kind: 'list',
  rows: listings.map(({ title, number, link }) => ({
    title: title ?? number ?? '',
    note: title && number ? [{ value: number }] : [],
    links: [{ label: open, url: link }],
  })),
});

function asked(text: Texts, locale: Locale, listings: Asked[]): Block {
  const dates = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    kind: 'list',
    rows: listings.map(({ title, confirmedOn, still, change }) => ({
      title,
      note: confirmedOn
        ? pieces(text('confirm.confirmed'), { date: dates.format(new Date(confirmedOn)) })
        : [text('confirm.never')],
      links: [
        { label: text('confirm.still'), url: still },
        { label: text('confirm.change'), url: change },
      ],
    })),
  };
}

type Write<T extends Template> = (text: Texts, data: MailData[T], locale: Locale) => Letter;

const subject = (text: Texts, key: MailKey, values: Values = {}): string =>
  subjectOf(pieces(text(key, values.count), values));

/** A decision about one listing: what it is, where it can be seen, and the link to change it. */
const decided =
  (template: 'accepted' | 'change-live' | 'report-done'): Write<'accepted' | 'change-live' | 'report-done'> =>
  (text, data) => {
    const values = { title: data.title, code: data.number };
    return {
      subject: subject(text, `${template}.subject`, values),
      blocks: [
        ...lines(text(`${template}.text`), values),
        ...(data.page ? [button(text(`${template}.page`), data.page)] : []),
        ...lines(text(`${template}.after`), values),
        button(text(`${template}.button`), data.link),
      ],
      foot: 'listing',
    };
  };

/** A message of an editor about one listing, and the link to do something with it. */
const told = (
  template: 'question' | 'rejected' | 'report-rejected',
  text: Texts,
  data: Linked,
  message: string,
): Letter => {
  const values = { title: data.title, code: data.number };
  return {
    subject: subject(text, `${template}.subject`, values),
    blocks: [
      ...lines(text(`${template}.text`), values),
      { kind: 'quote', text: message },
      ...lines(text(`${template}.after`), values),
      button(text(`${template}.button`), data.link),
    ],
    foot: 'listing',
  };
};

/** A text with values, and one button. */
const opening = (
  template: 'receipt' | 'provider-confirmed' | 'invitation' | 'password-reset',
  text: Texts,
  values: Values,
  link: string,
): Omit<Letter, 'foot'> => ({
  subject: subject(text, `${template}.subject`, values),
  blocks: [...lines(text(`${template}.text`), values), button(text(`${template}.button`), link)],
});

const letters: { [T in Template]: Write<T> } = {
  receipt: (text, { number, link }) => ({ ...opening('receipt', text, { code: number }, link), foot: 'listing' }),
  batch: (text, { listings }) => ({
    subject: subject(text, 'batch.subject', { count: listings.length }),
    blocks: [
      ...lines(text('batch.text', listings.length), { count: listings.length }),
      opened(text('batch.open'), listings),
    ],
    foot: 'listing',
  }),
  more: (text, { listings }) => ({
    subject: subject(text, 'more.subject'),
    blocks: [...lines(text('more.text')), opened(text('more.open'), listings)],
    foot: 'listing',
  }),
  links: (text, { listings, erase }) => ({
    subject: subject(text, 'links.subject'),
    blocks: [
      ...lines(text('links.text')),
      opened(text('links.open'), listings),
      ...lines(text('links.after')),
      button(text('links.erase'), erase),
    ],
    foot: 'listing',
  }),
  question: (text, data) => told('question', text, data, data.question),
  accepted: decided('accepted'),
  rejected: (text, data) => told('rejected', text, data, data.reason),
  'change-live': decided('change-live'),
  'report-done': decided('report-done'),
  'report-rejected': (text, data) => told('report-rejected', text, data, data.reason),
  confirm: (text, { provider, listings }, locale) => ({
    subject: subject(text, 'confirm.subject', { provider }),
    blocks: [...lines(text('confirm.text'), { provider }), asked(text, locale, listings)],
    foot: 'provider',
  }),
  reminder: (text, { provider, listings, last }, locale) => ({
    subject: subject(text, 'reminder.subject', { provider }),
    blocks: [
      ...lines(text('reminder.text'), { provider }),
      ...(last ? lines(text('reminder.last')) : []),
      asked(text, locale, listings),
    ],
    foot: 'provider',
  }),
  'provider-confirmed': (text, { provider, link }) => ({
    ...opening('provider-confirmed', text, { provider }, link),
    foot: 'provider',
  }),
  invitation: (text, { name, role, link }) => ({
    ...opening('invitation', text, { name, role }, link),
    foot: 'account',
  }),
  'password-reset': (text, { link }) => ({ ...opening('password-reset', text, {}, link), foot: 'account' }),
};

/** What a mail says, in the language of who gets it. */
export const letterOf = <T extends Template>(template: T, data: MailData[T], locale: Locale): Letter =>
  letters[template](mailTexts(locale), data, locale);
