import type {
  AnyField,
  FieldOf,
  Fields,
  FieldType,
  Image,
  LocalizedRichText,
  LocalizedText,
  Values,
} from '@kunstwijzer/content/model';
import type { Benefit, Place, Price } from '@kunstwijzer/content/model';
import type { BenefitFields, PlaceFields, PriceFields, TextRows } from '../payload-types.ts';
import { listOf, orNull, textOf } from './empty.ts';
import { dayData, dayOf, wallData, wallOf } from './moments.ts';
import { cents, euros } from './money.ts';
import { richTextData, richTexts, texts, wordLists } from './per-locale.ts';
import { placeData, placeOf } from './places.ts';
import { benefitData, benefitOf, priceData, priceOf } from './price.ts';
import type { Ids, Reference, Slugs } from './references.ts';

type Maybe<T> = T | null | undefined;
type Data = Record<string, unknown>;

/**
 * How a type of field is kept: from a document that was read in all languages to the value in a record, and back. What the CMS
 * lacks though it is required becomes something that the snapshot refuses by name.
 */
type Codec<F extends AnyField> = {
  read: (stored: never, field: F, slugs: Slugs) => unknown;
  write: (value: never, field: F, ids: Ids) => unknown;
};

const same = (value: unknown) => value;
const withoutNulls = (row: Data): Data => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
const isEmpty = (value: unknown) => value === null || value === '';

const codecs: { [Type in FieldType]: Codec<FieldOf<Type>> } = {
  plainText: { read: (stored: Maybe<string>, { required }) => (required ? stored : textOf(stored)), write: same },
  localizedText: {
    read: (stored: Maybe<string>, { required }) => texts(stored) ?? (required ? {} : null),
    write: same,
  },
  richText: {
    read: (stored: Maybe<{ root: unknown }>, { required }) => richTexts(stored) ?? (required ? {} : null),
    write: (value: LocalizedRichText | null, { required }) => richTextData(value) ?? (required ? undefined : null),
  },
  words: { read: (stored: Maybe<string[]>) => wordLists(stored), write: same },
  texts: {
    read: (stored: Maybe<TextRows>) => listOf(stored).map(({ text }) => texts(text) ?? {}),
    write: (list: LocalizedText[]) => list.map((text) => ({ text })),
  },
  choice: { read: (stored: Maybe<string>, field) => stored ?? field.default ?? null, write: same },
  choices: { read: (stored: Maybe<string[]>) => listOf(stored), write: same },
  number: {
    read: (stored: Maybe<number>, field) =>
      typeof stored === 'number' && field.cents ? cents(stored) : (stored ?? field.default ?? null),
    write: (value: number | null, field) => (value !== null && field.cents ? euros(value) : value),
  },
  flag: { read: (stored: Maybe<boolean>) => stored === true, write: same },
  day: { read: (stored: Maybe<string>, { required }) => dayOf(stored) ?? (required ? '' : null), write: dayData },
  days: {
    read: (stored: Maybe<{ date: string }[]>) => listOf(stored).map(({ date }) => dayOf(date) ?? ''),
    write: (list: string[]) => list.map((date) => ({ date: dayData(date) })),
  },
  moment: { read: (stored: Maybe<string>) => wallOf(stored) ?? '', write: wallData },
  relation: {
    read: (stored: Reference, { to, required }, slugs) => slugs.slug(to, stored) ?? (required ? '' : null),
    write: (slug: string | null, { to, required }, ids) => ids.id(to, slug) ?? (required ? undefined : null),
  },
  relations: {
    read: (stored: Maybe<Reference[]>, { to }, slugs) =>
      listOf(stored).flatMap((reference) => slugs.slug(to, reference) ?? []),
    write: (list: string[], { to }, ids) => list.flatMap((slug) => ids.id(to, slug) ?? []),
  },
  image: {
    read: (stored: Reference, _, slugs) => slugs.image(stored),
    write: (value: Image | null, _, ids) => ids.image(value),
  },
  group: {
    read: (stored: Maybe<Data>, field, slugs) => {
      const value = readFields(field.fields, stored ?? {}, slugs);
      if (field.leaveOutEmpty) return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
      const [first] = Object.entries(field.fields).map(([name, { stored: kept = name }]) => stored?.[kept]);
      return field.required || !isEmpty(orNull(first)) ? value : null;
    },
    write: (value: Data | null, { fields }, ids) => writeFields(fields, value, ids),
  },
  rows: {
    read: (stored: Maybe<Data[]>, { fields }, slugs) =>
      listOf(stored)
        .map((row) => readFields(fields, row, slugs))
        .filter((row) => !Object.entries(fields).some(([name, { type }]) => type === 'relation' && row[name] === '')),
    // Each row is a new one: it has nothing to empty.
    write: (list: Data[], { fields }, ids) => list.map((row) => withoutNulls(writeFields(fields, row, ids))),
  },
  places: {
    read: (stored: Maybe<PlaceFields[]>) => listOf(stored).map(placeOf),
    write: (list: Place[]) => list.map(placeData),
  },
  place: {
    read: (stored: Maybe<PlaceFields>) => {
      const place = placeOf(stored ?? {});
      return Object.values(place).some((value) => value !== null) ? place : null;
    },
    write: (value: Place | null) =>
      placeData(value ?? { name: null, address: null, district: null, neighbourhood: null }),
  },
  price: { read: (stored: Maybe<PriceFields>) => priceOf(stored), write: (value: Price) => priceData(value) },
  benefit: { read: (stored: Maybe<BenefitFields>) => benefitOf(stored), write: (value: Benefit) => benefitData(value) },
};

// The table pairs each type with its own field; only here is that known of a field of any type.
const codecOf = ({ type }: AnyField) => codecs[type] as Codec<AnyField>;

/** The values of fields, by their names in a record, out of (a part of) a document. */
export const readFields = <F extends Fields>(fields: F, data: object, slugs: Slugs): Values<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const stored = (data as Data)[field.stored ?? name];
      return [name, codecOf(field).read(stored as never, field, slugs)];
    }),
  ) as Values<F>;

const lists: readonly FieldType[] = ['choices', 'days', 'places', 'relations', 'rows', 'texts'];

/** What empties a field: SQLite takes no null for a list. */
const emptyOf = ({ type }: AnyField) => (lists.includes(type) ? [] : null);

/** The same values as the CMS keeps them; null empties every field. */
export const writeFields = (fields: Fields, values: object | null, ids: Ids): Data =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = (values as Data | null)?.[name];
      return [
        field.stored ?? name,
        values === null ? emptyOf(field) : codecOf(field).write(value as never, field, ids),
      ];
    }),
  );
