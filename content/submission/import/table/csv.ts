import Papa from 'papaparse';
import type { SubmissionKind } from '../../kinds.ts';
import type { Found, ImportContext, Note } from '../read.ts';
import { readTable } from './table.ts';

export { guessEncoding } from './encoding.ts';

/** Quotes that are never closed, after which we no longer look for rows. */
const mostOpen = 20;
const longest = 80;

/**
 * Cells by row. A quote that is never closed would take in all that comes after it: only its own line is left out, and named.
 */
function rowsOf(text: string, separator: string | undefined, first: number): { rows: string[][]; notes: Note[] } {
  const rows: string[][] = [];
  const notes: Note[] = [];
  let rest = text;
  let delimiter = separator;
  for (let open = 0; ; open += 1) {
    const { data, errors, meta } = Papa.parse<string[]>(rest, {
      ...(delimiter ? { delimiter } : { delimitersToGuess: [',', ';', '\t', '|'] }),
    });
    // A quote that other letters stand behind closes nothing either.
    const never = errors.find(
      ({ type, row }) => type === 'Quotes' && data[row ?? 0]?.some((cell) => /[\r\n]/u.test(cell)),
    );
    if (never?.row === undefined || open >= mostOpen) return { rows: [...rows, ...data], notes };
    delimiter = meta.delimiter;
    // The reader stands behind the quote.
    const before = (never.index ?? 1) - 1;
    const swallowed = rest.slice(Math.max(rest.lastIndexOf('\n', before), rest.lastIndexOf('\r', before)) + 1);
    const [line = ''] = swallowed.split(/\r\n|\n|\r/u, 1);
    rows.push(...data.slice(0, never.row), []);
    const at = first + rows.length - 1;
    const told = line.length > longest ? `${line.slice(0, longest)}…` : line;
    notes.push({ code: 'line', line: at, values: { line: at, text: told } });
    rest = swallowed.slice(line.length).replace(/^(?:\r\n|\n|\r)/u, '');
  }
}

/**
 * Rows of a table with a header, parted by commas, semicolons or tabs (RFC 4180, as spreadsheets save it). A first line
 * `sep=;` says what parts them.
 */
export function readCsv(text: string, kind: SubmissionKind, context: ImportContext): Found {
  const [setting = '', separator] = /^sep=(.)\r?\n/iu.exec(text) ?? [];
  const { rows, notes } = rowsOf(text.slice(setting.length), separator, setting === '' ? 1 : 2);
  const found = readTable(rows, kind, context, { first: setting === '' ? 1 : 2 });
  return 'problem' in found ? found : { ...found, notes: [...notes, ...found.notes] };
}
