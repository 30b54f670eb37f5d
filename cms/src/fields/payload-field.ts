import { isOnce } from '@kunstwijzer/content/model';
import type { AnyField, FieldOf, Fields, FieldType } from '@kunstwijzer/content/model';
import type { ArrayField, Field, GroupField } from 'payload';
import { coverImage } from './cover-image.ts';
import { dayField, endField, momentField } from './moments.ts';
import { notAbove, numberField } from './numbers.ts';
import { placeFields, placesField } from './places.ts';
import { benefitField, priceField } from './price.ts';
import { related } from './related.ts';
import { namedBy, namedByFields } from './row-label.ts';
import { richText } from './rich-text/index.ts';
import { termsField } from './terms-field.ts';
import { formattedText, localizedLine, localizedText, plainText, wordList } from './texts.ts';
import { textRows } from './text-rows.ts';
import { adminOf, say } from './words.ts';

const short: FieldType[] = ['plainText', 'choice', 'choices', 'number', 'day', 'moment', 'relation'];
const longestRow = 5;

/** The fields of a part, with short ones that follow each other side by side. */
function arranged(fields: Fields): Field[] {
  const parts: Field[][] = [];
  let isShort = false;
  for (const [name, field] of Object.entries(fields)) {
    const last = parts.at(-1);
    if (last && isShort && short.includes(field.type) && last.length < longestRow) last.push(payloadField(name, field));
    else parts.push([payloadField(name, field)]);
    isShort = short.includes(field.type);
  }
  return parts.flatMap((part) => (part.length > 1 ? { type: 'row', fields: part } : part));
}

/** The fields of a part that can be left empty: the others are asked, and needed, once its first one is filled in. */
function withFirst(fields: Fields): Fields {
  const [first = ''] = Object.keys(fields);
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const open = { ...field, default: undefined, required: false };
      return [name, name === first ? open : { ...open, askedWith: { field: first, needed: field.required } }];
    }),
  );
}

function groupField(name: string, field: FieldOf<'group'>): GroupField {
  return {
    name,
    type: 'group',
    label: field.label,
    ...(field.typeName && { interfaceName: field.typeName }),
    admin: adminOf(field),
    fields: arranged(field.required ? field.fields : withFirst(field.fields)),
  };
}

const rowsField = (name: string, { label, one, once, ...field }: FieldOf<'rows'>): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: one, plural: label },
  ...(field.typeName && { interfaceName: field.typeName }),
  ...(field.atLeast > 0 && { minRows: field.atLeast, required: true }),
  ...(once && {
    validate: (rows, { req }) => isOnce((rows ?? []) as object[], once.by) || say(req, once.message),
  }),
  admin: { ...adminOf(field), ...namedByFields(one, field.fields) },
  fields: arranged(field.fields),
});

const makers: { [Type in FieldType]: (name: string, field: FieldOf<Type>) => Field } = {
  plainText: (name, { format, label, ...options }) =>
    format ? formattedText(format, name, label, options) : plainText(name, label, options),
  localizedText: (name, { lines, label, ...options }) =>
    lines === 1 ? localizedLine(name, label, options) : localizedText(name, label, options),
  richText: (name, { label, ...options }) => richText(name, label, options),
  words: (name, { label, description }) => wordList(name, label, description),
  texts: (name, { label }) => textRows(name, label),
  choice: (name, { vocabulary, label, ...options }) => termsField(name, vocabulary, label, options),
  choices: (name, { vocabulary, label, ...options }) => termsField(name, vocabulary, label, { ...options, many: true }),
  number: (name, { label, cents, upTo, ...options }) => {
    const made = numberField(name, label, { ...options, ...(cents && { step: 0.01 }) });
    return upTo ? notAbove(made, upTo) : made;
  },
  flag: (name, { label }) => ({ name, type: 'checkbox', label, defaultValue: false }),
  day: (name, field) => endField(dayField(name, field.label, field), field),
  days: (name, { label, one }) => ({
    name,
    type: 'array',
    label,
    labels: { singular: one, plural: { nl: 'Datums', en: 'Dates' } },
    admin: namedBy(one, [{ name: 'date', kind: 'day' }]),
    fields: [dayField('date', one, { required: true })],
  }),
  moment: (name, field) => endField(momentField(name, field.label, field), field),
  relation: (name, { to, label, ...options }) => related(name, to, label, options),
  relations: (name, { to, label, ...options }) => related(name, to, label, { ...options, many: true }),
  image: () => coverImage(),
  group: groupField,
  rows: rowsField,
  places: (_, { atLeast }) => ({ ...placesField(), ...(atLeast > 0 && { minRows: atLeast, required: true }) }),
  place: (name, { label }) => ({ name, type: 'group', label, interfaceName: 'PlaceFields', fields: placeFields() }),
  price: () => priceField(),
  benefit: () => benefitField(),
};

/** The field of Payload for a field of a kind. */
export function payloadField(name: string, field: AnyField): Field {
  // The table pairs each type with its own field; only here is that known of a field of any type.
  const make = makers[field.type] as (name: string, field: AnyField) => Field;
  const made = make(field.stored ?? name, field);
  const first = field.askedWith?.field;
  if (first === undefined) return made;
  const condition = (_: unknown, sibling?: Record<string, unknown>) => Boolean(sibling?.[first]);
  return { ...made, admin: { ...made.admin, condition } } as Field;
}
