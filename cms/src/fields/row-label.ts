import { known } from '@kunstwijzer/content/model';
import type { AnyField, Fields } from '@kunstwijzer/content/model';
import { benefitKinds } from './price.ts';
import type { RowPart } from './row-parts.ts';
import type { Words } from './words.ts';

const most = 3;

/** How a field of a row is read in the name of that row; null when it does not tell one from another. */
function partOf(name: string, field: AnyField): RowPart | null {
  const at = field.stored ?? name;
  if (name === 'id') return null;
  if (field.type === 'relation') return { name: at, kind: 'record', of: field.to };
  if (field.type === 'choice')
    return field.vocabulary === known ? null : { name: at, kind: 'choice', labels: labelsOf(field.vocabulary) };
  if (field.type === 'benefit') return { name: at, kind: 'benefit', labels: labelsOf(benefitKinds) };
  if (field.type === 'day' || field.type === 'moment') return { name: at, kind: field.type };
  const isText =
    field.type === 'localizedText' ||
    field.type === 'number' ||
    (field.type === 'plainText' && field.format !== 'website');
  return isText ? { name: at, kind: 'text' } : null;
}

/** Without the languages that no editor works in: all of it goes to the browser. */
const labelsOf = (vocabulary: Record<string, Words>) =>
  Object.fromEntries(Object.entries(vocabulary).map(([value, { nl, en }]) => [value, { nl, en }]));

/** The part of a list of rows that names each row by what it holds (admin/rows/RowLabel.tsx). */
export const namedBy = (one: Words, parts: RowPart[]) => ({
  components: { RowLabel: { path: '/admin/rows/RowLabel.tsx#RowLabel', clientProps: { one, parts } } },
});

/** What names the rows of a part of the model: its first telling fields. */
export const namedByFields = (one: Words, fields: Fields) =>
  namedBy(
    one,
    Object.entries(fields)
      .flatMap(([name, field]) => partOf(name, field) ?? [])
      .slice(0, most),
  );
