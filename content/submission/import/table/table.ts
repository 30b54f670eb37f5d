import type { SubmissionKind } from '../../kinds.ts';
import { comingRows } from '../coming.ts';
import type { Found, ImportContext, Note } from '../read.ts';
import { columnOf } from './columns.ts';
import type { Column } from './columns.ts';
import { dayOrder } from './days.ts';
import { tableRow } from './rows.ts';
import type { HeadedColumn } from './rows.ts';

// The apostrophe that spreadsheets, and our own files, put before a text that looks like a formula.
const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@])/u, '');

// A row of nothing but separators of another kind than the rest of the file is as empty.
const isEmpty = (row: string[]) => row.every((cell) => /^[\s,;|]*$/u.test(cell));

const total = /^(?:sub)?(?:totaal|total|toplam|som|sum|المجموع)\b/iu;

const longest = 80;
const textOf = (row: string[]) => {
  const text = row.filter((cell) => cell.trim() !== '').join(' · ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

const headingNote = (row: string[], line: number): Note => ({
  code: 'heading',
  line,
  values: { line, text: textOf(row) },
});

// Above a table may stand what it is called, and of whom.
const mostAbove = 15;

/** A column without a name, as spreadsheets call it: `B`, `AA`. */
const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The row that names the columns: the first of those that name most. */
function headerAt(rows: string[][], known: (row: string[]) => number): number {
  const counts = rows.slice(0, mostAbove).map(known);
  const best = Math.max(0, ...counts);
  return best === 0 ? -1 : counts.indexOf(best);
}

const keyOf = (column: Column) =>
  'field' in column ? column.field.name : 'pass' in column ? `pass ${column.pass}` : `other ${column.other}`;

/** Headers that stand for the same thing as one before them. */
function doubles(columns: HeadedColumn[]): string[] {
  const keys = columns.map(({ column }) => (column ? keyOf(column) : null));
  return columns.filter((_, index) => keys[index] && keys.indexOf(keys[index]) < index).map(({ header }) => header);
}

/** Where a table stands: the line of its first row, and the addresses of links behind the cells of a line, by column. */
type Origin = { first?: number; linksOf?: (line: number) => Map<number, string> };

/**
 * The rows of a table with a header, however it was saved. Columns that are not known are named (`columns`), and so is what is
 * no row.
 */
export function readTable(
  rows: string[][],
  kind: SubmissionKind,
  context: ImportContext,
  { first = 1, linksOf = () => new Map() }: Origin = {},
): Found {
  const { choices, columns: mapping } = context;
  const named = (header: string) => columnOf(header, kind, choices.passes, mapping);
  const top = headerAt(rows, (row) => row.filter((cell) => named(cell) !== null).length);
  if (top < 0) return { problem: rows.every(isEmpty) ? 'empty' : 'columns' };
  const below = rows.map((row, index) => ({ row: row.map(unquoted), line: first + index })).slice(top + 1);
  const isGoogle =
    rows[top]?.some((header) => /^(?:subject|start date|event start date)$/iu.test(header.trim())) ?? false;
  const hasSummary = (rows[top] ?? []).some((header) => {
    const column = named(header);
    return column !== null && 'field' in column && column.field.name === 'summary';
  });
  const columns = (rows[top] ?? []).map((cell, index): HeadedColumn => {
    const header = cell.trim() || letterOf(index);
    const own = named(header);
    // Programs have one text: it is the short one as well, where there is none.
    const isText = own && 'field' in own && own.field.name === 'description' && !hasSummary;
    const column = isText ? { other: 'prose' as const } : own;
    return {
      header,
      column,
      order: dayOrder(
        below.map(({ row }) => row[index] ?? ''),
        isGoogle,
      ),
    };
  });
  const filled = below.filter(({ row }) => !isEmpty(row));
  const isTotal = ({ row }: { row: string[] }) =>
    total.test(row.find((cell) => cell.trim() !== '')?.trim() ?? '') &&
    row.filter((cell) => cell.trim() !== '').length < 4;
  const lost = columns.filter(
    ({ column, header }, index) =>
      column === null && !Object.hasOwn(mapping ?? {}, header) && filled.some(({ row }) => row[index]?.trim()),
  );
  const unknown = lost.map(({ header }) => header);
  const american = columns.filter(({ column, order }) => order === 'monthFirst' && column !== null);
  const notes: Note[] = [
    ...rows.slice(0, top).flatMap((row, index) => (isEmpty(row) ? [] : [headingNote(row, first + index)])),
    ...(unknown.length > 0 ? [{ code: 'columns' as const, values: { names: unknown.join(', ') } }] : []),
    ...doubles(columns).map((name): Note => ({ code: 'double', values: { name } })),
    ...american.map(({ header }): Note => ({ code: 'american', values: { name: header } })),
    ...filled.filter(isTotal).map(({ row, line }) => headingNote(row, line)),
  ];
  const all = filled
    .filter((each) => !isTotal(each))
    .map(({ row, line }) => ({ line, ...tableRow(row, columns, linksOf(line), kind, context) }));
  const { found, past } = kind === 'event' ? comingRows(all, context.today) : { found: all, past: 0 };
  return { found, otherwise: { ages: ['unknown'] }, notes, past, unknown };
}
