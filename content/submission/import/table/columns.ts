import { localeKeys } from '../../../model/locales.ts';
import type { Locale } from '../../../model/locales.ts';
import type { Choice } from '../../choices.ts';
import type { Field } from '../../field.ts';
import { fieldsOf } from '../../forms/index.ts';
import type { SubmissionKind } from '../../kinds.ts';
import { isPersonal } from '../../check.ts';
import { plain } from '../../plain.ts';
import { fieldName } from '../../field-name.ts';
import { commonNames, otherColumns } from './common-names.ts';
import type { OtherColumn } from './common-names.ts';

/** What a column of a file holds: a field, what a pass does, or something that becomes several fields. */
export type Column = { field: Field } | { pass: string } | { other: OtherColumn };

/** The fields that a file can have a column for: not who sends it, and no picture. */
export const importFields = (kind: SubmissionKind): Field[] =>
  fieldsOf(kind).filter(
    (field) => !isPersonal(field) && !field.hidden && field.type !== 'passes' && !field.name.startsWith('image'),
  );

/** The name of a column; a translation says in which language it is, as in `Titel (English)`. */
export const columnName = (field: Field, locale: Locale): string => fieldName(field, locale);

/**
 * What a header stands for: the name of a field in any of the four languages, what people and programs call it, or what the
 * visitor says (`mapping`, the name of a field by header; an empty one is left out). Null when it is unknown.
 */
export function columnOf(
  header: string,
  kind: SubmissionKind,
  passes: Choice[],
  mapping: Readonly<Record<string, string>> = {},
): Column | null {
  // Whether it goes ahead is asked of nobody, and told in many a file.
  const fields = [...importFields(kind), ...fieldsOf(kind).filter(({ name }) => name === 'status')];
  const called = (name: string): Column | null => {
    const field = fields.find((candidate) => candidate.name === name);
    return field ? { field } : null;
  };
  if (Object.hasOwn(mapping, header)) return called(mapping[header] ?? '');
  // `Kunstvorm(en)` is both of them.
  const wanted = plain(header.replace(/\((?:e?n|s)\)/iu, ''));
  if (wanted === '') return null;
  const own = fields.find(
    (candidate) =>
      plain(candidate.name) === wanted || localeKeys.some((locale) => plain(columnName(candidate, locale)) === wanted),
  );
  // A place is a room that we know, a name or a whole address: any of those may stand in its cell.
  if (own?.name === 'space') return { other: 'place' };
  if (own) return { field: own };
  const pass = passes.find(({ slug, name }) => plain(slug) === wanted || plain(name) === wanted);
  if (pass) return { pass: pass.slug };
  const other = otherColumns.get(wanted);
  if (other && (kind === 'event' || ['prose', 'place', 'ages'].includes(other))) return { other };
  const common = commonNames.get(wanted);
  return common === undefined
    ? null
    : (called(kind === 'event' || common !== 'title' ? common : 'title') ?? called('name'));
}
