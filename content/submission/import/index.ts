import { csv } from '../../csv/index.ts';
import type { Locale } from '../../model/locales.ts';
import type { SubmissionKind } from '../kinds.ts';
import { parseListing } from '../parse.ts';
import { columnName, importFields } from './columns.ts';
import { readCsv } from './csv.ts';
import { exampleRow } from './example.ts';
import { readCalendar } from './ical.ts';
import { readJsonLd } from './json-ld.ts';
import type { Found, ImportContext, ImportFile, ImportRead } from './read.ts';

export { importProblemText } from './words.ts';
export type { ImportContext, ImportFile, ImportProblem, ImportRead, ImportRow } from './read.ts';

const maxLength = 1_000_000;

/** Most rows of one batch. */
export const maxRows = 200;

function find({ name, text }: ImportFile, kind: SubmissionKind, context: ImportContext): Found {
  const content = text.replace(/^\uFEFF/u, '');
  const isCalendar = /\.ics$/iu.test(name) || /^\s*BEGIN:VCALENDAR/iu.test(content);
  const isJsonLd = /\.(?:json|jsonld|html?)$/iu.test(name) || /^\s*[[{<]/u.test(content);
  if (!isCalendar && !isJsonLd) return readCsv(content, kind, context);
  if (kind !== 'event') return { problem: 'kind' };
  return isCalendar ? readCalendar(content, context) : readJsonLd(content, context);
}

/**
 * Understands a file of listings: a table (CSV), a calendar (iCalendar) or schema.org events (JSON-LD, also inside a
 * web page). Every row comes back as a form would send it, with what is wrong with it. Never throws.
 */
export function readImport(file: ImportFile, kind: SubmissionKind, locale: Locale, context: ImportContext): ImportRead {
  if (file.text.length > maxLength) return { rows: [], problem: 'size' };
  const read = find(file, kind, context);
  if ('problem' in read) return { rows: [], problem: read.problem };
  if (read.found.length === 0) return { rows: [], problem: 'empty' };
  const rows = read.found.slice(0, maxRows).map(({ line, values: given }) => {
    const values = { ...context.defaults, ...given, locale: [locale] };
    const parsed = parseListing(kind, values, context);
    return { line, values, problems: parsed.ok ? [] : parsed.problems };
  });
  return { rows, ...(read.found.length > maxRows && { problem: 'rows' as const }) };
}

/** A table to fill in, as CSV: a header in a language and one right row as an example. `today` is `YYYY-MM-DD`. */
export function templateCsv(kind: SubmissionKind, locale: Locale, today: string): string {
  const fields = importFields(kind);
  const example = exampleRow(kind, locale, today);
  return csv(
    fields.map((field) => columnName(field, locale)),
    [fields.map((field) => example[field.name] ?? '')],
  );
}
