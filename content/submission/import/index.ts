import type { Locale } from '../../model/locales.ts';
import { fieldsOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import { checkListing } from '../check.ts';
import { brokenNotes, decodeText, western } from './decode.ts';
import type { Found, ImportContext, ImportFile, ImportRead, ImportRow, Note } from './read.ts';

export { decodeText, western } from './decode.ts';
export { templateCsv } from './template.ts';
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

/** Most characters (of a file: bytes) of each kind. Calendars keep what is over for years; that is left out unread. */
const maxLengths = { table: 1_000_000, sheet: 1_000_000, page: 1_000_000, calendar: 10_000_000 };

/** Most rows of one batch. */
const maxRows = 200;

const nothing = { rows: [], notes: [], rest: 0, missing: [], unknown: [] };

/* Each reader brings a library of its own: a browser loads that of the file it was given. */
const readers = {
  table: () => import('./table/csv.ts'),
  sheet: () => import('./table/xlsx.ts'),
  calendar: () => import('./calendar/ical.ts'),
  page: () => import('./page/json-ld.ts'),
};

// A ZIP file: a spreadsheet of Excel, LibreOffice or Google.
const isPacked = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

// An Excel of before 2007, or a spreadsheet behind a password: a compound file, of which nothing is text.
const isCompound = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

type Kind = 'table' | 'calendar' | 'page';

/** What a file holds, by its name or by how it begins. */
function kindOf(name: string, beginning: string): Kind {
  if (/\.(?:ics|ical|icalendar)$/iu.test(name) || /^\W*BEGIN:VCALENDAR/iu.test(beginning)) return 'calendar';
  return /\.(?:json|jsonld|html?)$/iu.test(name) || /^\s*[[{<]/u.test(beginning) ? 'page' : 'table';
}

async function findIn(file: ImportFile, kind: SubmissionKind, context: ImportContext): Promise<Found> {
  const { length } = 'bytes' in file ? file.bytes : file.text;
  if ('bytes' in file && isPacked(file.bytes))
    return length > maxLengths.sheet
      ? { problem: 'size' }
      : (await readers.sheet()).readXlsx(file.bytes, kind, context);
  if ('bytes' in file && isCompound(file.bytes)) return { problem: 'format' };
  const beginning = 'bytes' in file ? new TextDecoder().decode(file.bytes.subarray(0, 1000)) : file.text.slice(0, 1000);
  // UTF-16 has a zero beside each letter.
  const holds = kindOf(file.name, beginning.replace(/[\uFEFF\0\uFFFD]/gu, ''));
  if (length > maxLengths[holds]) return { problem: 'size' };
  if (holds !== 'table' && kind !== 'event') return { problem: 'kind' };
  const table = holds === 'table' ? await readers.table() : null;
  const { text, notes } =
    'bytes' in file
      ? decodeText(file.bytes, table?.guessEncoding ?? western)
      : { text: file.text, notes: brokenNotes(file.text) };
  const content = text.replace(/^\uFEFF/u, '');
  const found = table
    ? table.readCsv(content, kind, context)
    : holds === 'calendar'
      ? (await readers.calendar()).readCalendar(content, context)
      : (await readers.page()).readJsonLd(content, context);
  return 'problem' in found ? found : { ...found, notes: [...notes, ...found.notes] };
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
  const read = await findIn(file, kind, { ...context, most: context.most ?? maxRows });
  if ('problem' in read) return { ...nothing, problem: read.problem };
  const { found, past, notes: told, unknown = [] } = read;
  const notes: Note[] = [...(past > 0 ? [{ code: 'past' as const, values: { count: past } }] : []), ...told];
  if (found.length === 0) return { ...nothing, notes, unknown, problem: past > 0 ? 'past' : 'empty' };
  const asked = new Set(fieldsOf(kind).map(({ name }) => name));
  const otherwise = Object.fromEntries(Object.entries(read.otherwise).filter(([name]) => asked.has(name)));
  const { skip = 0, most = maxRows } = context;
  const rows = found.slice(skip, skip + most).map(({ line, values: given, notes: ofRow, aside = false }) => {
    const values = { ...otherwise, ...context.defaults, ...given, locale: [locale] };
    return { line, values, problems: checkListing(kind, values, context).problems, notes: ofRow, aside };
  });
  const rest = Math.max(found.length - skip - most, 0) + (read.more ?? 0);
  return { rows, notes, rest, missing: missingIn(rows), unknown, ...(rest > 0 && { problem: 'rows' as const }) };
}
