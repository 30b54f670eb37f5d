import { csv } from '../../csv/index.ts';
import type { Locale } from '../../model/locales.ts';
import type { SubmissionKind } from '../kinds.ts';
import { columnName, importFields } from './columns.ts';
import { exampleRow } from './example.ts';

/** A table to fill in, as CSV: a header in a language and one right row as an example. `today` is `YYYY-MM-DD`. */
export function templateCsv(kind: SubmissionKind, locale: Locale, today: string): string {
  const fields = importFields(kind);
  const example = exampleRow(kind, locale, today);
  return csv(
    fields.map((field) => columnName(field, locale)),
    [fields.map((field) => example[field.name] ?? '')],
  );
}
