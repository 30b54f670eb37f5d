import { z } from 'zod';
import type { CollectionName } from '../collection-names.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Format } from './texts.ts';

/** A label or an explanation for editors, in the languages that they work in. */
export type Words = { nl: string; en: string };

/** What may be said of any field. `stored` is its name in the CMS, where that is another one. */
export type Options = { description?: Words; stored?: string };

/** The field beside it without which this one is not asked, and whether it is needed with that. */
type AskedWith = { field: string; needed: boolean };

/** Fields that no two rows of a list have the same values in, and what editors read when they do. */
export type Once = { by: string[]; message: Words };

/** What every field has. `schema` is its value in a record; without `required` that can be null. */
type Common = Options & { label: Words; required: boolean; schema: z.ZodType; askedWith?: AskedWith };

/** The field types, each with what it is told. A value of `group` is an object, of `rows` a list of those. */
type Types =
  | { type: 'plainText'; format?: Format }
  | { type: 'localizedText'; lines: number }
  | { type: 'choice'; vocabulary: Vocabulary; default?: string }
  | { type: 'choices'; vocabulary: Vocabulary; atLeast: number }
  | { type: 'number'; min: number; max?: number; default?: number; upTo?: string; cents?: boolean }
  | { type: 'day'; today?: boolean; from?: string; months?: number }
  | { type: 'moment'; from?: string }
  | { type: 'relation'; to: CollectionName }
  | { type: 'relations'; to: CollectionName }
  | { type: 'group'; fields: Fields; typeName?: string; leaveOutEmpty?: boolean }
  | { type: 'rows'; fields: Fields; one: Words; typeName?: string; atLeast: number; once?: Once }
  | { type: 'days'; one: Words }
  | { type: 'places'; atLeast: number }
  | { type: 'richText' | 'words' | 'texts' | 'flag' | 'image' | 'place' | 'price' | 'benefit' };

/** A field of a kind, as data: forms of editors, schema of the record and the way between them follow from it. */
export type AnyField = Common & Types;
export type FieldType = AnyField['type'];
export type FieldOf<Type extends FieldType> = AnyField & { type: Type };

/** The fields of a kind (or of a part of it) by name, in order. */
export type Fields = Record<string, AnyField>;

/** The values of fields in a record. */
export type Values<F extends Fields> = { [Name in keyof F]: z.infer<F[Name]['schema']> };

type Shape<F extends Fields> = { [Name in keyof F]: F[Name]['schema'] };

/** Pairs of fields of which the first is never above the second; `at` is the one that tells of the other. */
type Order = { low: string; high: string; at: string; type: FieldType };
const orders = (fields: Fields): Order[] =>
  Object.entries(fields).flatMap(([at, field]): Order[] => {
    if (field.type === 'number') return field.upTo ? [{ low: at, high: field.upTo, at, type: field.type }] : [];
    const isTime = field.type === 'day' || field.type === 'moment';
    return isTime && field.from && field.from in fields ? [{ low: field.from, high: at, at, type: field.type }] : [];
  });

/** The schema of an object with these fields and nothing else; `more` is what no field is asked for. */
export function objectOf<F extends Fields, More extends z.ZodRawShape = Record<never, never>>(fields: F, more?: More) {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as Shape<F>;
  return z.strictObject({ ...shape, ...(more as More) }).superRefine((value, context) => {
    for (const { low, high, at, type } of orders(fields)) {
      const { [low]: from, [high]: until } = value as Partial<Record<string, string | number | null>>;
      const isRight = from == null || until == null || from < until || (from === until && type !== 'moment');
      const message = type === 'number' ? 'the lowest age is above the highest' : 'ends before it begins';
      if (!isRight) context.addIssue({ code: 'custom', message, path: [at] });
    }
  });
}

/** A field that a record can do without: null when it is empty. A group is empty when its first field is. */
export const optional = <F extends AnyField>(
  field: F,
): Omit<F, 'schema' | 'required'> & { required: false; schema: z.ZodNullable<F['schema']> } => ({
  ...field,
  required: false,
  schema: z.nullable(field.schema),
});
