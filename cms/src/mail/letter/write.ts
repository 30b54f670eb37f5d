import { locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Asked, Linked, MailData, Template } from '../letters.ts';
import { mailWords } from '../words/index.ts';
import type { MailWords } from '../words/index.ts';
import { fill, subjectOf } from './blocks.ts';
import type { Block, Letter, Values } from './blocks.ts';

const lines = (texts: string[], values: Values): Block[] =>
  texts.map((text) => ({ kind: 'text', pieces: fill(text, values) }));

const button = (label: string, url: string): Block => ({ kind: 'button', label, url });

const opened = (open: string, listings: { title?: string; number?: string; link: string }[]): Block => ({
  kind: 'list',
  rows: listings.map(({ title, number, link }) => ({
    title: title ?? number ?? '',
    note: title && number ? [{ value: number }] : [],
    links: [{ label: open, url: link }],
  })),
});

function asked({ confirm }: MailWords, locale: Locale, listings: Asked[]): Block {
  const dates = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    kind: 'list',
    rows: listings.map(({ title, confirmedOn, still, change }) => ({
      title,
      note: confirmedOn ? fill(confirm.confirmed, { date: dates.format(new Date(confirmedOn)) }) : [confirm.never],
      links: [
        { label: confirm.still, url: still },
        { label: confirm.change, url: change },
      ],
    })),
  };
}

type Write<T extends Template> = (words: MailWords, data: MailData[T], locale: Locale) => Letter;

/** A decision about one listing: what it is, where it can be seen, and the link to change it. */
const decided =
  (template: 'accepted' | 'change-live' | 'report-done'): Write<'accepted' | 'change-live' | 'report-done'> =>
  (words, data) => {
    const text = words[template];
    const values = { title: data.title, number: data.number };
    return {
      subject: subjectOf(text.subject, values),
      blocks: [
        ...lines(text.lines, values),
        ...(data.page ? [button(text.page, data.page)] : []),
        ...lines([text.after], values),
        button(text.button, data.link),
      ],
      foot: 'listing',
    };
  };

/** A message of an editor about one listing, and the link to do something with it. */
const told = (
  template: 'question' | 'rejected' | 'report-rejected',
  words: MailWords,
  data: Linked,
  message: string,
): Letter => {
  const text = words[template];
  const values = { title: data.title, number: data.number };
  return {
    subject: subjectOf(text.subject, values),
    blocks: [
      ...lines(text.lines, values),
      { kind: 'quote', text: message },
      ...lines([text.after], values),
      button(text.button, data.link),
    ],
    foot: 'listing',
  };
};

const letters: { [T in Template]: Write<T> } = {
  receipt: ({ receipt }, { number, link }) => ({
    subject: subjectOf(receipt.subject, { number }),
    blocks: [...lines(receipt.lines, { number }), button(receipt.button, link)],
    foot: 'listing',
  }),
  batch: ({ batch }, { listings }) => ({
    subject: subjectOf(batch.subject, { count: listings.length }),
    blocks: [...lines(batch.lines, { count: listings.length }), opened(batch.open, listings)],
    foot: 'listing',
  }),
  more: ({ more }, { listings }) => ({
    subject: more.subject,
    blocks: [...lines(more.lines, {}), opened(more.open, listings)],
    foot: 'listing',
  }),
  links: ({ links }, { listings, erase }) => ({
    subject: links.subject,
    blocks: [
      ...lines(links.lines, {}),
      opened(links.open, listings),
      ...lines([links.after], {}),
      button(links.erase, erase),
    ],
    foot: 'listing',
  }),
  question: (words, data) => told('question', words, data, data.question),
  accepted: decided('accepted'),
  rejected: (words, data) => told('rejected', words, data, data.reason),
  'change-live': decided('change-live'),
  'report-done': decided('report-done'),
  'report-rejected': (words, data) => told('report-rejected', words, data, data.reason),
  confirm: (words, { provider, listings }, locale) => ({
    subject: subjectOf(words.confirm.subject, { provider }),
    blocks: [...lines(words.confirm.lines, { provider }), asked(words, locale, listings)],
    foot: 'provider',
  }),
  reminder: (words, { provider, listings, last }, locale) => ({
    subject: subjectOf(words.reminder.subject, { provider }),
    blocks: [
      ...lines([...words.reminder.lines, ...(last ? [words.reminder.last] : [])], { provider }),
      asked(words, locale, listings),
    ],
    foot: 'provider',
  }),
  'provider-confirmed': ({ 'provider-confirmed': text }, { provider, link }) => ({
    subject: subjectOf(text.subject, { provider }),
    blocks: [...lines(text.lines, { provider }), button(text.button, link)],
    foot: 'provider',
  }),
  invitation: ({ invitation: text }, { name, role, link }) => ({
    subject: text.subject,
    blocks: [...lines(text.lines, { name, role }), button(text.button, link)],
    foot: 'account',
  }),
  'password-reset': ({ 'password-reset': text }, { link }) => ({
    subject: text.subject,
    blocks: [...lines(text.lines, {}), button(text.button, link)],
    foot: 'account',
  }),
};

/** What a mail says, in the language of who gets it. */
export const letterOf = <T extends Template>(template: T, data: MailData[T], locale: Locale): Letter =>
  letters[template](mailWords[locale], data, locale);
