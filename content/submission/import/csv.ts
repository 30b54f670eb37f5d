import Papa from 'papaparse';
import { fieldsOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import type { Values } from '../values.ts';
import { cellValues, inferred, passValues } from './cells.ts';
import { columnOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { Found, ImportContext } from './read.ts';

// The apostrophe that spreadsheets, and our own files, put before a text that looks like a formula.
const unquoted = (cell: string) => cell.replace(/^'(?=[=+\-@])/u, '');

// A row of nothing but separators of another kind than the rest of the file is as empty.
const isEmpty = (row: string[]) => row.every((cell) => /^[\s,;|]*$/u.test(cell));

function rowValues(
  row: string[],
  columns: (Column | null)[],
  kind: SubmissionKind,
  { choices }: ImportContext,
): Values {
  const values: Values = {};
  columns.forEach((column, index) => {
    const cell = unquoted(row[index] ?? '');
    if (!column) return;
    const given = 'pass' in column ? passValues(column.pass, cell) : cellValues(column.field, cell, choices);
    for (const [name, list] of Object.entries(given)) values[name] ??= list;
  });
  const known = new Set(fieldsOf(kind).map(({ name }) => name));
  const others = Object.entries(inferred(values)).filter(([name]) => known.has(name));
  return { ...values, ...Object.fromEntries(others) };
}

/** Rows of a table with a header, parted by commas, semicolons or tabs (RFC 4180, as spreadsheets save it). */
export function readCsv(text: string, kind: SubmissionKind, context: ImportContext): Found {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
  const top = data.findIndex((row) => !isEmpty(row));
  const columns = (data[top] ?? []).map((header) => columnOf(header, kind, context.choices.passes));
  if (columns.every((column) => column === null)) return { problem: top < 0 ? 'empty' : 'columns' };
  const found = data
    .map((row, index) => ({ row, line: index + 1 }))
    .slice(top + 1)
    .filter(({ row }) => !isEmpty(row))
    .map(({ row, line }) => ({ line, values: rowValues(row, columns, kind, context), notes: [] }));
  return { found, otherwise: { ages: ['unknown'] }, notes: [], past: 0 };
}
