import type { Locale } from '../../model/locales.ts';
import { fieldsOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import { parseListing } from '../parse.ts';
import type { Found, ImportContext, ImportFile, ImportRead } from './read.ts';

export { templateCsv } from './template.ts';
export { importProblemText } from './words.ts';
export type { ImportContext, ImportFile, ImportProblem, ImportRead, ImportRow } from './read.ts';

const maxLength = 1_000_000;

/** Most rows of one batch. */
export const maxRows = 200;

/* Each reader brings a library of its own: a browser loads that of the file it was given. */
const readers = {
  table: () => import('./csv.ts'),
  calendar: () => import('./ical.ts'),
  page: () => import('./json-ld.ts'),
};

async function find({ name, text }: ImportFile, kind: SubmissionKind, context: ImportContext): Promise<Found> {
  const content = text.replace(/^\uFEFF/u, '');
  const isCalendar = /\.ics$/iu.test(name) || /^\s*BEGIN:VCALENDAR/iu.test(content);
  const isJsonLd = /\.(?:json|jsonld|html?)$/iu.test(name) || /^\s*[[{<]/u.test(content);
  if (!isCalendar && !isJsonLd) return (await readers.table()).readCsv(content, kind, context);
  if (kind !== 'event') return { problem: 'kind' };
  if (isCalendar) return (await readers.calendar()).readCalendar(content, context);
  return (await readers.page()).readJsonLd(content, context);
}

/**
 * Understands a file of listings: a table (CSV), a calendar (iCalendar) or schema.org events (JSON-LD, also inside a
 * web page). Every row comes back as a form would send it, with what is wrong with it. Rejects only when a browser cannot
 * load the reader.
 */
export async function readImport(
  file: ImportFile,
  kind: SubmissionKind,
  locale: Locale,
  context: ImportContext,
): Promise<ImportRead> {
  if (file.text.length > maxLength) return { rows: [], problem: 'size' };
  const read = await find(file, kind, context);
  if ('problem' in read) return { rows: [], problem: read.problem };
  if (read.found.length === 0) return { rows: [], problem: 'empty' };
  const asked = new Set(fieldsOf(kind).map(({ name }) => name));
  const otherwise = Object.fromEntries(Object.entries(read.otherwise).filter(([name]) => asked.has(name)));
  const rows = read.found.slice(0, maxRows).map(({ line, values: given }) => {
    const values = { ...otherwise, ...context.defaults, ...given, locale: [locale] };
    const parsed = parseListing(kind, values, context);
    return { line, values, problems: parsed.ok ? [] : parsed.problems };
  });
  return { rows, ...(read.found.length > maxRows && { problem: 'rows' as const }) };
}
