import { readable } from '../model/characters.ts';

/** A value of one cell; null is unknown and stays empty. */
export type Cell = string | number | boolean | null;

/** What parts the cells: a comma for programs, a semicolon for spreadsheets where a comma is a decimal point. */
export type Separator = ',' | ';';

/**
 * Where a program that reads another separator begins a cell, in front of what it would run: quotes in the middle of such a
 * cell do not hold it together.
 */
const elsewhere: Record<Separator, RegExp> = {
  ',': /([;\t\r\n] *)(?=[=+\-@])/gu,
  ';': /([,\t\r\n] *)(?=[=+\-@])/gu,
};

/**
 * One cell (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers of our own are left alone.
 */
export function cell(value: Cell, separator: Separator = ','): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = readable(value).replaceAll(elsewhere[separator], "$1'");
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row, without the end of its line. */
export const row = (cells: Cell[], separator: Separator = ','): string =>
  cells.map((each) => cell(each, separator)).join(separator);

/** Rows that were written by `row` as a CSV file; the byte order mark makes spreadsheets read it as UTF-8. */
export const csvFile = (rows: string[]): string => `\uFEFF${rows.join('\r\n')}\r\n`;

/** Rows as a CSV file with a header. */
export const csv = (header: string[], rows: Cell[][], separator: Separator = ','): string =>
  csvFile([header, ...rows].map((cells) => row(cells, separator)));
