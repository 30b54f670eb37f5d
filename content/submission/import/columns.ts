import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import type { Choice } from '../choices.ts';
import type { Field } from '../field.ts';
import { fieldsOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import { isPersonal } from '../parse.ts';
import { plain } from '../plain.ts';
import { fieldName } from '../problem.ts';

/** What a column of a file holds: a field, or what a pass does. */
export type Column = { field: Field } | { pass: string };

/** The fields that a file can have a column for: not who sends it, and no picture. */
export const importFields = (kind: SubmissionKind): Field[] =>
  fieldsOf(kind).filter(
    (field) => !isPersonal(field) && !field.hidden && field.type !== 'passes' && !field.name.startsWith('image'),
  );

/** The name of a column; a translation says in which language it is, as in `Titel (English)`. */
export const columnName = (field: Field, locale: Locale): string => fieldName(field, locale);

/** What a header stands for, in any of the four languages or by the name of the field; null when it is unknown. */
export function columnOf(header: string, kind: SubmissionKind, passes: Choice[]): Column | null {
  const wanted = plain(header);
  if (wanted === '') return null;
  const field = importFields(kind).find(
    (candidate) =>
      plain(candidate.name) === wanted || localeKeys.some((locale) => plain(columnName(candidate, locale)) === wanted),
  );
  if (field) return { field };
  const pass = passes.find(({ slug, name }) => plain(slug) === wanted || plain(name) === wanted);
  return pass ? { pass: pass.slug } : null;
}
