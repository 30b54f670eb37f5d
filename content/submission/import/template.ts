import { csv } from '../../csv/index.ts';
import type { Locale } from '../../model/locales.ts';
import type { SubmissionKind } from '../kinds.ts';
import { columnName, importFields } from './table/columns.ts';
import { exampleRow } from './example.ts';

/**
 * A table to fill in: a header in a language and one right row as an example, parted by semicolons, as the spreadsheets of the
 * Netherlands and Turkey open it. `today` is `YYYY-MM-DD`.
 */
export function templateCsv(kind: SubmissionKind, locale: Locale, today: string): string {
  const fields = importFields(kind);
  const example = exampleRow(kind, locale, today);
  return csv(
    fields.map((field) => columnName(field, locale)),
    [fields.map((field) => example[field.name] ?? '')],
    ';',
  );
}
