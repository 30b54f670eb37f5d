import { z } from 'zod';
import { EmailAddress, Phone, WebAddress } from './common.ts';
import { Locale } from './locales.ts';
import { LocalizedText, PlainText } from './text.ts';
import { keysOf } from './vocabulary.ts';
import { AccessibilityStatus, Licence } from './vocabulary-of-editors.ts';

/** Who is responsible for this site and how to reach them: what the law asks of a public site. Null is not filled in yet. */
export const SiteAbout = z.strictObject({
  /** Telephone of the desk; its mail is that of the editors. */
  phone: Phone.nullable(),
  /** The organisation, and where it is. */
  responsible: PlainText.nullable(),
  address: PlainText.nullable(),
  /** Who answers questions about personal data, such as a data protection officer. */
  privacyEmail: EmailAddress.nullable(),
  /** Where somebody can complain. */
  complaints: WebAddress.nullable(),
  /** Of the accessibility statement, and the day it was made. */
  accessibility: AccessibilityStatus.nullable(),
  accessibilityOn: z.iso.date().nullable(),
  licence: Licence.nullable(),
  /** Languages whose texts a native speaker has checked. */
  checked: z.array(Locale),
});
export type SiteAbout = z.infer<typeof SiteAbout>;

/** Sentences of a question that editors may write, each with the names that it must hold (content/message). */
export const messageNames = {
  greeting: ['name'],
  about: ['what'],
  aboutSelf: [],
  join: [],
  joinSelf: [],
  room: [],
  price: [],
  pass: ['passes'],
  passes: ['passes'],
  language: ['language'],
  access: [],
  thanks: [],
} as const satisfies Record<string, string[]>;
export type MessageName = keyof typeof messageNames;

/** Whether a sentence of a question holds the names that it must, each once, and no other. */
export const holdsNames = (name: MessageName, text: string): boolean =>
  [...text.matchAll(/\{\{([^}]*)\}\}/gu)].map(([, held]) => held).join() === messageNames[name].join() &&
  !/\s{2}/u.test(text);

const sentence = (name: MessageName) =>
  LocalizedText.refine((texts) => Object.values(texts).every((text) => holdsNames(name, text)), {
    error: 'must hold the same names between braces as the sentence it takes the place of',
  });

/** What the editors set once for the whole site. A snapshot of an earlier version has only the first four. */
export const SiteSettings = z.strictObject({
  name: LocalizedText,
  tagline: LocalizedText,
  welcome: LocalizedText,
  email: EmailAddress.nullable(),
  about: SiteAbout.optional(),
  /** Sentences of a question in the editors' own words; what is not here is said in ours. */
  message: z
    .strictObject(
      Object.fromEntries(keysOf(messageNames).map((name) => [name, sentence(name).optional()])) as Record<
        MessageName,
        z.ZodOptional<ReturnType<typeof sentence>>
      >,
    )
    .optional(),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
