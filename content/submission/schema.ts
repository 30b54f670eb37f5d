import { z } from 'zod';
import { EmailAddress, IsoDate, Phone, Slug, WallDateTime, WallTime, WebAddress } from '../model/common.ts';
import type { OwnDate } from '../model/recurrence.ts';
import { readReason, readSpan } from './dated.ts';
import { readDate, readMoney, readPhone, readTime, westernDigits } from './digits.ts';
import type { Field, FieldType } from './field.ts';
import type { ProblemCode } from './words/index.ts';

/* The Zod schema of one answer. Its messages are codes of problems; words are found later, in any language. */

type ValueSchema = z.ZodType<unknown, string>;

const code = (problem: ProblemCode) => problem;
const abort = (problem: ProblemCode) => ({ error: problem, abort: true });

// As in PlainText (content/model/text.ts); repeated here so that the message is a code.
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;
const unusable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;
// Something to see: not only spaces, format characters and fillers.
const visible = /[^\s\p{C}\p{Z}\u115F\u1160\u3164\uFFA0\u2800]/u;

const safeText = (max: number) =>
  z
    .string()
    .refine((text) => !bidiControls.test(text), abort('bidi'))
    .refine((text) => !unusable.test(text), abort('characters'))
    .refine((text) => visible.test(text), abort('required'))
    .max(max, code('long'));

/** Tabs and the line breaks of a word processor as a space and a line break: that is what they look like. */
const withPlainSpaces = (text: string): string =>
  text.replace(/\t+/gu, ' ').replace(/[\v\f\u0085\u2028\u2029]/gu, '\n');

const line = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(safeText(max));

const read = <T>(reader: (text: string) => T) => z.string().max(200, code('long')).transform(reader);

const hasHost = (url: string) => /^https?:\/\/[^/?#@\\]+\.[^/?#@\\.]{2,}/iu.test(url);

const wholeNumber = ({ min = 0, max = Number.MAX_SAFE_INTEGER }: Field) =>
  read(westernDigits)
    .refine((text) => /^\d{1,9}$/u.test(text), abort('number'))
    .transform(Number)
    .pipe(z.int().min(min, code('low')).max(max, code('high')));

const date = read(readDate).refine((text) => IsoDate.safeParse(text).success, code('date'));

const slug = z.string().refine((value) => Slug.safeParse(value).success, abort('choice'));

const options = ({ options: table = {} }: Field) => z.enum(Object.keys(table), code('choice'));

/** The fields that repeat their name. */
type Repeated = 'dates' | 'spans' | 'reasons' | 'choices';

const one: Record<Exclude<FieldType, Repeated | 'passes'>, (field: Field) => ValueSchema> = {
  line: ({ max = 200 }) => line(max),
  text: ({ max = 2000 }) => z.string().transform(withPlainSpaces).pipe(safeText(max)),
  email: () => line(254).refine((text) => EmailAddress.safeParse(text).success, code('email')),
  // Read before it is looked at: copied numbers come with marks that a text may not have.
  phone: () =>
    read(readPhone)
      .pipe(line(25))
      .refine((text) => Phone.safeParse(text).success, code('phone')),
  url: () =>
    line(500)
      .transform((text) => (/^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`))
      .refine((text) => WebAddress.safeParse(text).success && hasHost(text), code('url')),
  postcode: () =>
    read(westernDigits)
      .transform((text) => text.toUpperCase().replace(/^(\d{4})\s*([A-Z]{2})$/u, '$1 $2'))
      .refine((text) => /^\d{4}(?: [A-Z]{2})?$/u.test(text), code('postcode')),
  date: () => date,
  time: () => read(readTime).refine((text) => WallTime.safeParse(text).success, code('time')),
  number: wholeNumber,
  money: () =>
    read(readMoney)
      .refine((cents) => cents !== null, abort('money'))
      .refine((cents) => cents !== 0, code('zero')),
  choice: options,
  check: () => z.string().transform(() => true),
  file: () => line(300),
  slug: () => slug,
  record: ({ records }) => slug.refine((value) => value !== 'new' || records?.canBeNew, code('choice')),
};

// As OwnDate (content/model/recurrence.ts), without the fields of the CMS that it is made of.
const isSpan = ({ starts, ends }: OwnDate) =>
  [starts, ends].every((moment) => WallDateTime.safeParse(moment).success) && starts < ends;

/** The schema of one value of a field. */
const valueSchema = (field: Field): ValueSchema => {
  if (field.type === 'dates') return date;
  if (field.type === 'spans') return read(readSpan).refine(isSpan, code('time'));
  if (field.type === 'reasons')
    return safeText(400)
      .transform(readReason)
      .refine((reason) => reason !== null, code('date'));
  if (field.type === 'choices') return options(field);
  return field.type === 'passes' ? z.never() : one[field.type](field);
};

const makeSchema = (field: Field): z.ZodType =>
  field.type === 'dates' || field.type === 'spans' || field.type === 'reasons' || field.type === 'choices'
    ? z.array(valueSchema(field)).max(field.max ?? 60, code('many'))
    : z
        .array(z.string())
        .transform(([first = '']) => first)
        .pipe(valueSchema(field));

// Forms are made once and asked often; making a schema takes longer than using it.
const made = new WeakMap<Field, z.ZodType>();

/** The schema of the values that were sent for a field (at least one): a list for `dates` and `choices`, else one. */
export function fieldSchema(field: Field): z.ZodType {
  const schema = made.get(field) ?? makeSchema(field);
  made.set(field, schema);
  return schema;
}
