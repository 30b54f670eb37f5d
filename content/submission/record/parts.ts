import { z } from 'zod';
import { IsoDate, Slug, WallTime } from '../../model/common.ts';
import { AccessFacts } from '../../model/fields/access.ts';
import { Ages } from '../../model/fields/ages.ts';
import { Contact } from '../../model/fields/contact.ts';
import { PlainText } from '../../model/text.ts';
import type { LocalizedRichText } from '../../model/rich-text.ts';
import type { LocalizedText } from '../../model/text.ts';
import { accessFacts, Attendance, keysOf, Known, ProviderKind, Weekday } from '../../model/vocabulary.ts';
import { slotNumbers } from '../forms/ask.ts';
import type { Values } from '../values.ts';
import { get, someText, values } from './part.ts';
import type { Part } from './part.ts';
import { typedTexts } from './rich.ts';

/* Parts of a record that more than one answer says. */

/** A description as people type it, so that the form shows it again as it was typed; a record has it as rich text. */
export const description: Part<LocalizedText | null> = {
  ...someText('description'),
  said: (texts) => typedTexts(texts as LocalizedRichText | null),
};

const plainAges = (min: unknown, max: unknown) => ({ min, max, groups: [], note: null });

export const ages: Part<Ages> = {
  schema: Ages,
  read: (answers) =>
    answers.get('ages') === 'all' ? plainAges(0, null) : plainAges(get(answers, 'age-min'), get(answers, 'age-max')),
  fill: ({ min, max }) => {
    if (min === null && max === null) return { ages: ['unknown'] };
    return min === 0 && max === null ? { ages: ['all'] } : values({ ages: 'some', 'age-min': min, 'age-max': max });
  },
  said: (given) => ({ ...(given as Ages), groups: [], note: null }),
};

/** The access facts that are known; unknown is left out. */
export const access: Part<AccessFacts> = {
  schema: AccessFacts,
  read: (answers) =>
    Object.fromEntries(
      keysOf(accessFacts)
        .map((fact) => [fact, answers.get(`access-${fact}`)] as const)
        .filter(([, answer]) => answer === 'yes' || answer === 'no'),
    ),
  fill: (facts) => Object.fromEntries(keysOf(facts).map((fact) => [`access-${fact}`, [String(facts[fact])]])),
};

/** How to reach an organisation, which is published. */
export const contact = (prefix: 'booking' | 'contact'): Part<Contact> => ({
  schema: Contact,
  read: (answers) => ({
    website: get(answers, `${prefix}-website`),
    email: get(answers, `${prefix}-email`),
    phone: get(answers, `${prefix}-phone`),
  }),
  fill: ({ website, email, phone }) =>
    values({ [`${prefix}-website`]: website, [`${prefix}-email`]: email, [`${prefix}-phone`]: phone }),
});

/** An organisation of the directory; null when it came along as a new one (newProvider). */
export const provider: Part<string | null> = {
  schema: Slug.nullable(),
  read: (answers) => (answers.get('provider') === 'new' ? null : get(answers, 'provider')),
  fill: (slug) => values({ provider: slug }),
};

/** An organisation that is not in the directory yet. */
export const NewProvider = z.strictObject({
  name: PlainText,
  kind: ProviderKind,
  summary: PlainText,
  website: Contact.shape.website,
});
export type NewProvider = z.infer<typeof NewProvider>;

export const newProvider: Part<NewProvider | null> = {
  schema: NewProvider.nullable(),
  read: (answers) =>
    answers.get('provider') === 'new'
      ? Object.fromEntries(keysOf(NewProvider.shape).map((name) => [name, get(answers, `provider-${name}`)]))
      : null,
  fill: (given) =>
    given === null
      ? {}
      : values({
          provider: 'new',
          ...Object.fromEntries(keysOf(given).map((name) => [`provider-${name}`, given[name]])),
        }),
};

const Picture = z.strictObject({ alt: PlainText, credit: PlainText.nullable() });

/** What is said about a picture; the picture itself is kept apart. */
export const picture: Part<z.infer<typeof Picture> | null> = {
  schema: Picture.nullable(),
  read: (answers) =>
    answers.has('image') ? { alt: get(answers, 'image-alt'), credit: get(answers, 'image-credit') } : null,
  fill: (given) =>
    given === null
      ? {}
      : values({ image: 'kept', 'image-alt': given.alt, 'image-credit': given.credit, 'image-rights': 'yes' }),
};

const slotFields = ['day', 'start', 'end'] as const;

const Schedule = z.strictObject({
  slots: z.array(z.strictObject({ day: Weekday, start: WallTime, end: WallTime })),
  from: IsoDate.nullable(),
  until: IsoDate.nullable(),
});

/** Weekly times, a period, or not known yet. */
export const schedule: Part<z.infer<typeof Schedule>> = {
  schema: Schedule,
  read: (answers) => ({
    slots: slotNumbers
      .filter((number) => answers.has(`slot-day-${number}`))
      .map((number) => Object.fromEntries(slotFields.map((part) => [part, get(answers, `slot-${part}-${number}`)]))),
    from: get(answers, 'from'),
    until: get(answers, 'until'),
  }),
  fill: ({ slots, from, until }) => {
    const how = slots.length > 0 ? 'weekly' : from === null && until === null ? 'unknown' : 'period';
    const times = slots.map((slot, index): Values =>
      Object.fromEntries(slotFields.map((part) => [`slot-${part}-${index + 1}`, [slot[part]]])),
    );
    return { ...values({ schedule: how, from, until }), ...(Object.assign({}, ...times) as Values) };
  },
};

export const attendance: Part<Attendance | null> = {
  schema: Attendance.nullable(),
  read: (answers) => (answers.get('attendance') === 'unknown' ? null : get(answers, 'attendance')),
  fill: (value) => values({ attendance: value ?? 'unknown' }),
};

const rate = someText('rate');
const Rates = z.strictObject({ known: Known, note: rate.schema });
type Rates = z.infer<typeof Rates>;

/** What a room costs, in words. */
export const rates: Part<Rates> = {
  schema: Rates,
  read: (answers, language) => {
    const note = rate.read(answers, language);
    return { known: note ? 'yes' : 'unknown', note };
  },
  fill: ({ note }, language) => rate.fill(note, language),
  said: (given) => {
    const { note } = given as Rates;
    return { known: note ? 'yes' : 'unknown', note };
  },
};
