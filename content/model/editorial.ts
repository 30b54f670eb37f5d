import { z } from 'zod';
import { Contact, Image, IsoDate, recordShape, Slug } from './common.ts';
import { District } from './district-names.ts';
import { href, LocalizedRichText, LocalizedText, PlainText } from './text.ts';
import { Audience, Discipline, GuideTopic, NoticeKind } from './vocabulary.ts';

/** An article by the editors about people, groups and places. */
export const Story = z.strictObject({
  ...recordShape,
  title: LocalizedText,
  summary: LocalizedText,
  body: LocalizedRichText,
  on: IsoDate,
  disciplines: z.array(Discipline),
  district: District.nullable(),
  provider: Slug.nullable(),
  image: Image.nullable(),
});
export type Story = z.infer<typeof Story>;

/** A page of help: for parents, teachers, workers, providers, or about this site. */
export const Guide = z.strictObject({
  ...recordShape,
  title: LocalizedText,
  topic: GuideTopic,
  order: z.int().min(0),
  summary: LocalizedText,
  body: LocalizedRichText.nullable(),
  forWhom: LocalizedText.nullable(),
  conditions: z.array(LocalizedText),
  how: LocalizedText.nullable(),
  year: PlainText.nullable(),
  contact: Contact,
});
export type Guide = z.infer<typeof Guide>;

/** A point of contact for culture; organisations and functions, never people. No districts means the whole city. */
export const Coach = z.strictObject({
  ...recordShape,
  title: LocalizedText,
  organisation: PlainText,
  summary: LocalizedText,
  districts: z.array(District),
  audiences: z.array(Audience),
  provider: Slug.nullable(),
  contact: Contact,
});
export type Coach = z.infer<typeof Coach>;

/** A message on the notice board (prikbord) where providers ask and offer. */
export const Notice = z.strictObject({
  ...recordShape,
  kind: NoticeKind,
  title: LocalizedText,
  body: LocalizedText,
  organisation: PlainText,
  disciplines: z.array(Discipline),
  placed: IsoDate,
  expires: IsoDate,
  contact: Contact,
});
export type Notice = z.infer<typeof Notice>;

/** The notices that hang on the board on a day (`YYYY-MM-DD`), the newest first; the last day counts. */
export const hanging = (notices: Notice[], today: string): Notice[] =>
  notices
    .filter(({ placed, expires }) => placed <= today && today <= expires)
    .sort((a, b) => b.placed.localeCompare(a.placed) || a.slug.localeCompare(b.slug));

/** A short message on every page, for instance a closing or a storm. */
export const Alert = z.strictObject({
  ...recordShape,
  text: LocalizedText,
  href: href.nullable(),
  from: IsoDate,
  until: IsoDate,
});
export type Alert = z.infer<typeof Alert>;
