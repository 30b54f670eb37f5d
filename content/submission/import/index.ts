import type { Locale } from '../../model/locales.ts';
import { fieldsOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import { parseListing } from '../parse.ts';
import type { Found, ImportContext, ImportFile, ImportRead, ImportRow, Note } from './read.ts';

export { templateCsv } from './template.ts';
export { importProblemText } from './words.ts';
export type {
  ImportContext,
  ImportFile,
  ImportProblem,
  ImportRead,
  ImportRow,
  Note,
  Repetition,
  RuleTold,
} from './read.ts';

const maxLength = 1_000_000;

/** Most rows of one batch. */
const maxRows = 200;

const nothing = { rows: [], notes: [], rest: 0, missing: [] };

/* Each reader brings a library of its own: a browser loads that of the file it was given. */
const readers = {
  table: () => import('./csv.ts'),
  calendar: () => import('./calendar/index.ts'),
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

/** The fields that more than half of the rows lack: those are asked once for all. */
function missingIn(rows: ImportRow[]): string[] {
  const lacking = rows.flatMap(({ problems }) =>
    problems.filter(({ code }) => code === 'required').map(({ field }) => field),
  );
  const counts = Map.groupBy(lacking, (field) => field);
  return [...counts].filter(([, list]) => list.length > 1 && list.length * 2 > rows.length).map(([field]) => field);
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
  if (file.text.length > maxLength) return { ...nothing, problem: 'size' };
  const read = await find(file, kind, { ...context, most: context.most ?? maxRows });
  if ('problem' in read) return { ...nothing, problem: read.problem };
  const { found, notes: told, past } = read;
  const notes: Note[] = [...(past > 0 ? [{ code: 'past' as const, values: { count: past } }] : []), ...told];
  if (found.length === 0) return { ...nothing, notes, problem: past > 0 ? 'past' : 'empty' };
  const asked = new Set(fieldsOf(kind).map(({ name }) => name));
  const otherwise = Object.fromEntries(Object.entries(read.otherwise).filter(([name]) => asked.has(name)));
  const { skip = 0, most = maxRows } = context;
  const rows = found.slice(skip, skip + most).map(({ line, values: given, notes: ofRow, aside = false }) => {
    const values = { ...otherwise, ...context.defaults, ...given, locale: [locale] };
    const parsed = parseListing(kind, values, context);
    return { line, values, problems: parsed.ok ? [] : parsed.problems, notes: ofRow, aside };
  });
  const rest = Math.max(found.length - skip - most, 0) + (read.more ?? 0);
  return { rows, notes, rest, missing: missingIn(rows), ...(rest > 0 && { problem: 'rows' as const }) };
}
